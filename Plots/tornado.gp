# What drives cost or waiting: a tornado (each group of inputs at P10 and at P90, the rest at its
# middle) beside the shares of the variance that the groups make (Sobol': alone, and in all).
#
# From: sensitivity.csv in `data`, rows of kind `group`, in its order: the group that makes most first.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; lang='nl'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-tornado'" Plots/tornado.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: of='waiting' (children waiting
#   instead of cost), finding='2' (rows of another scenario or difference, by the first column),
#   base='…' (says that it is the difference from that scenario), rows='1024' and ends='100' (rows of worlds, and
#   replications at an end of a bar), plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

if (!exists("of")) of = 'cost'
if (!exists("base")) base = ''
if (!exists("finding")) finding = '1'
is_cost = of eq 'cost'
if (base eq '') {
  headline_nl = is_cost ? 'Wat de kosten van het contract bepaalt' : 'Wat bepaalt hoeveel kinderen er aan het eind wachten'
  headline_en = is_cost ? 'What drives the cost of the contract' : 'What drives how many children wait at the end'
} else {
  headline_nl = is_cost ? 'Wat het verschil in kosten bepaalt' : 'Wat het verschil in wachtenden bepaalt'
  headline_en = is_cost ? 'What drives the difference in cost' : 'What drives the difference in children waiting'
}

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/tornado.gp')] : '.'
load plots.'/style.gp'

# --- Names -------------------------------------------------------------------------
# The groups by their keys in the table; one that isn't here keeps its key.

group_name(k) = k eq 'starts' ? say('nieuwe cliënten nu', 'new clients now') \
  : k eq 'growth' ? say('gemiddelde groei', 'mean growth') \
  : k eq 'walk' ? say('groei van jaar op jaar', 'growth from year to year') \
  : k eq 'stay' ? say('verblijf en terugkeer', 'stays and returns') \
  : k eq 'hours' ? say('uren per cliënt', 'hours a client') \
  : k eq 'prices' ? say('prijzen en index', 'prices and index') \
  : k eq 'mix' ? say('zwaarte en spoed', 'severity and urgency') \
  : k eq 'access' ? say('toegang en geduld', 'access and patience') \
  : k eq 'behaviour' ? say('gedrag', 'behaviour') \
  : k eq 'supply' ? say('plaatsen en personeel', 'places and staff') \
  : k eq 'region' ? say('regio naast het land', 'region beside nation') \
  : k eq 'chance' ? say('toeval van cliënten', 'chance of clients') : k

# --- Reading -----------------------------------------------------------------------

divisor = is_cost ? 1e6 : 1.0
ours(s) = strcol('finding') eq finding && strcol('subject') eq s && strcol('kind') eq 'group'
array Name[40]; array Low[40]; array High[40]; array First[40]; array Total[40]; array From[40]; array Till[40]
n = 0
known(s) = strlen(strcol(s)) > 0
take(i) = (n = n + 1, Name[n] = strcol('name'), Low[n] = known('low') ? column('low') / divisor : 0, \
  High[n] = known('high') ? column('high') / divisor : 0, First[n] = column('first'), Total[n] = column('total'), \
  From[n] = known('total_low') ? column('total_low') : column('total'), \
  Till[n] = known('total_high') ? column('total_high') : column('total'), 1)
set table $Read
plot data.'/sensitivity.csv' using (ours(of) ? take(n) : 0):(0) with table
unset table
if (n == 0) { print sprintf("%s/sensitivity.csv has no groups for finding %s, subject %s", data, finding, of); exit status 1 }

set datafile separator whitespace
reach = 0.0; most = 0.0
do for [i = 1 : n] {
  if (abs(Low[i]) > reach) { reach = abs(Low[i]) }
  if (abs(High[i]) > reach) { reach = abs(High[i]) }
  if (Till[i] > most) { most = Till[i] }
  if (First[i] > most) { most = First[i] }
}
if (reach == 0) { reach = 1 }
if (most == 0) { most = 1 }
set print $Bars
do for [i = 1 : n] {
  print sprintf("%d %.12g %.12g %.12g %.12g %.12g %.12g", i, Low[i], High[i], First[i] > 0 ? First[i] : 0, Total[i], From[i] > 0 ? From[i] : 0, Till[i])
}
unset print

# --- Two panels on one axis --------------------------------------------------------
# From 0 to 1 the tornado, from 1.16 to 2 the shares; names stand left of both.

share_left = 1.16
tornado(x) = 0.5 + 0.5 * x / (1.12 * reach)
shares(x) = share_left + (2 - share_left) * x / (1.05 * most)

set lmargin at screen 0.235
set rmargin at screen 0.965
set bmargin at screen 0.205
set xrange [0 : 2]
set yrange [n + 0.6 : 0.4]
unset ytics
set border 0
set grid noxtics noytics
set xtics scale 0 ()
stride = step(2.2 * reach)
do for [j = -int(1.12 * reach / stride) : int(1.12 * reach / stride)] {
  set xtics add ((j > 0 ? '+' : '').number(j * stride, decimals(stride)) tornado(j * stride))
  set arrow from tornado(j * stride), graph 0 to tornado(j * stride), graph 1 nohead back linetype 1 linewidth 1 linecolor rgb (j == 0 ? grey : hairline)
}
# A sign of a hundredth part is a format in a label of an axis: written twice.
stride = step(1.9 * most)
do for [j = 0 : int(1.05 * most / stride + 1e-9)] {
  set xtics add (number(100 * j * stride, decimals(100 * stride)).say(' %%', '%%') shares(j * stride))
  set arrow from shares(j * stride), graph 0 to shares(j * stride), graph 1 nohead back linetype 1 linewidth 1 linecolor rgb (j == 0 ? grey : hairline)
}

do for [i = 1 : n] { set label 100 + i group_name(Name[i]) at graph -0.012, first i right font regular(11) textcolor rgb ink noenhanced }

set label 913 say('Laag: alles van de groep op P10 en de rest in het midden; hoog: alles op P90. Het hoogst staat wat samen het meest maakt.', \
  'Low: all of the group at P10 and the rest at its middle; high: all at P90. What makes most in all stands at the top.') \
  at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced
set label 931 is_cost ? say('miljoen euro, naast het midden', 'million euros, beside the middle') : say('wachtende kinderen, naast het midden', 'children waiting, beside the middle') \
  at first 0, screen plot_top + 0.030 left font regular(11) textcolor rgb grey noenhanced
set label 932 say('deel van de variantie', 'share of the variance') at first share_left, screen plot_top + 0.030 left font regular(11) textcolor rgb grey noenhanced

if (exists("rows") && exists("ends")) {
  set label 903 counted(rows).say(' rijen van werelden · ', ' rows of worlds · ').counted(ends).say(' herhalingen per uiteinde · ', ' replications an end · ').footer
}
key_y = 0.092
key(k, text, x, colour) = sprintf("set label %d '■' at first %g, screen %g left font regular(11) textcolor rgb '%s' noenhanced; set label %d '%s' at first %g, screen %g left font regular(11) textcolor rgb ink noenhanced", k, x, key_y, colour, k + 10, text, x + 0.03, key_y)
eval key(941, say('laag (P10)', 'low (P10)'), 0, band30)
eval key(942, say('hoog (P90)', 'high (P90)'), 0.3, other_colour)
eval key(943, say('alleen', 'alone'), share_left, median_colour)
eval key(944, say('met andere samen (lijn: 95 %)', 'with all others (line: 95%)'), share_left + 0.2, band60)

# --- Drawing -----------------------------------------------------------------------

set style fill solid 1.0 noborder
half = 0.36

eval to_png
plot $Bars using (0.5 * (tornado(0) + tornado($2))):1:(0.5 * abs(tornado($2) - tornado(0))):(half) with boxxyerror linecolor rgb band30, \
  $Bars using (0.5 * (tornado(0) + tornado($3))):1:(0.5 * abs(tornado($3) - tornado(0))):(0.62 * half) with boxxyerror linecolor rgb other_colour, \
  $Bars using (0.5 * (shares(0) + shares($5))):1:(0.5 * (shares($5) - shares(0))):(half) with boxxyerror linecolor rgb band60, \
  $Bars using (0.5 * (shares(0) + shares($4))):1:(0.5 * (shares($4) - shares(0))):(0.45 * half) with boxxyerror linecolor rgb median_colour, \
  $Bars using (shares($6)):1:(shares($7) - shares($6)):(0) with vectors nohead linetype 1 linewidth 1.6 linecolor rgb ink
eval to_svg
replot
unset output
