# What each option costs by budget year, beside its budget: the median as a point, the middle 80 % of the
# replications (P10-P90) as a line, the budget as a step over the year.
#
# From: cost_years.csv in `data`, the rows of the base first and then those of each option, a row a year.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; option_count='2'; option_1='living-region'; option_2='ceiling-stop'; lang='nl'; replications='300'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-cost-years'" Plots/cost-years.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

headline_nl = 'Kosten per begrotingsjaar, naast de begroting'
headline_en = 'Cost by budget year, beside the budget'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/cost-years.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------
# The first options as far as they can be told apart. Rows go by their place, so that no name is looked up: each
# option begins with the year that the table begins with.

most = 8
array Year[60]
array Budget[480]; array Low[480]; array Middle[480]; array High[480]; array Has[480]
do for [i = 1 : 480] { Has[i] = 0; Budget[i] = NaN }
first = 0
option = 0
year = 0
years = 0
# The heading is a row too.
place(y) = (first = (first == 0 ? y : first), option = option + (y == first), year = (y == first ? 1 : year + 1), \
  years = (year > years ? year : years), (year - 1) * most + option)
told(s) = strlen(strcol(s)) > 0
keep(i, y) = option > most || year > 60 ? 0 : (Has[i] = 1, Year[year] = y, \
  Budget[i] = told('budget') ? column('budget') / 1e6 : NaN, \
  Middle[i] = told('p50') ? column('p50') / 1e6 : column('mean') / 1e6, \
  Low[i] = told('p10') ? column('p10') / 1e6 : Middle[i], High[i] = told('p90') ? column('p90') / 1e6 : Middle[i], 0)
stats data.'/cost_years.csv' using (strcol('year') eq 'year' ? 0 : keep(place(int(column('year'))), int(column('year')))) nooutput
if (option == 0) { print sprintf("%s/cost_years.csv has no rows", data); exit status 1 }
n = option < most ? option : most
option_name(i) = exists(sprintf("option_%d", i)) ? value(sprintf("option_%d", i)) : sprintf("%d", i)

# --- Axes --------------------------------------------------------------------------

low = 1e300; high = -1e300; budgets = 0
smaller(a, b) = b == b && b < a ? b : a
larger(a, b) = b == b && b > a ? b : a
do for [y = 1 : years] { do for [o = 1 : n] {
  i = (y - 1) * most + o
  if (Has[i]) {
    low = smaller(smaller(low, Low[i]), Budget[i]); high = larger(larger(high, High[i]), Budget[i])
    budgets = budgets + (Budget[i] == Budget[i])
  }
} }
span = high > low ? high - low : abs(high) > 0 ? 0.2 * abs(high) : 1.0
bottom = low - 0.1 * span
is_cut = low > 0.5 * high && bottom > 0
if (!is_cut) { bottom = low < 0 ? bottom : 0 }
top = high + 0.06 * span
stride = step(top - bottom)
set yrange [bottom : top]
set ytics scale 0 ()
do for [i = int(ceil(bottom / stride)) : int(floor(top / stride))] {
  set ytics add (number(i * stride, decimals(stride)) i * stride)
}
key_left = 0.785
set rmargin at screen key_left - 0.015
set xrange [0.5 : years + 0.5]
set xtics scale 0 ()
do for [y = 1 : years] {
  set xtics add (sprintf("%d", Year[y]) y)
  if (y > 1) { set arrow from y - 0.5, graph 0 to y - 0.5, graph 1 nohead back linetype 1 linewidth 1 linecolor rgb year_line }
}
set label 911 say('miljoen euro', 'million euros').(is_cut ? say(' (let op: de as begint niet bij 0)', ' (note: the axis does not start at 0)') : '') \
  at screen 0.018, plot_top + 0.034 left font tick_font textcolor rgb grey noenhanced

# --- Options -----------------------------------------------------------------------
# Colours that every kind of colour blindness tells apart (Okabe and Ito 2008), and marks that differ in grey.

colours = '#1b1b1b #0072b2 #d55e00 #009e73 #cc79a7 #e69f00 #56b4e9 #7a5195'
marks = '7 5 9 13 11 15 6 4'
slot = 0.84 / n
x(y, o) = y - 0.42 + slot * (o - 0.5)
set print $Points
do for [y = 1 : years] { do for [o = 1 : n] {
  i = (y - 1) * most + o
  if (Has[i]) {
    print sprintf("%d %.12g %.12g %.12g %.12g", o, x(y, o), Low[i], Middle[i], High[i])
    if (Budget[i] == Budget[i]) {
      set arrow from (o == 1 ? y - 0.5 : x(y, o) - 0.5 * slot), Budget[i] to (o == n ? y + 0.5 : x(y, o) + 0.5 * slot), Budget[i] nohead front linetype 1 linewidth 1.6 linecolor rgb grey
    }
  }
} }
unset print
set datafile separator whitespace

gap = n > 5 ? 0.05 : 0.062
do for [o = 1 : n] {
  written = option_name(o)
  if (strlen(written) > 23) { written = written[1:22].'…' }
  set label 1000 + o written at screen key_left + 0.022, plot_top - 0.012 - gap * (o - 1) left font regular(10.5) textcolor rgb word(colours, o) noenhanced
  set label 1100 + o ' ' at screen key_left + 0.008, plot_top - 0.012 - gap * (o - 1) point pointtype int(word(marks, o)) pointsize 1.2 linecolor rgb word(colours, o)
}
if (budgets > 0) {
  set arrow from screen key_left, screen plot_top - 0.012 - gap * n to screen key_left + 0.016, screen plot_top - 0.012 - gap * n nohead front linetype 1 linewidth 1.6 linecolor rgb grey
  set label 1200 say('begroting', 'budget') at screen key_left + 0.022, plot_top - 0.012 - gap * n left font regular(11) textcolor rgb grey noenhanced
}
set label 913 say('punt: mediaan; lijn: de middelste 80 % van de herhalingen (P10–P90)', 'point: median; line: the middle 80% of the replications (P10–P90)') \
  .(budgets == 0 ? say('; er is geen begroting opgegeven', '; no budget was given') : '') \
  .(option > most ? say(sprintf('; de eerste %d van %d opties', most, option), sprintf('; the first %d of %d options', most, option)) : '') \
  at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced

# --- Drawing -----------------------------------------------------------------------

eval to_png
plot for [o = 1 : n] $Points using ($1 == o ? $2 : NaN):4:3:5 with yerrorbars pointtype int(word(marks, o)) pointsize 1.2 linewidth 2 linecolor rgb word(colours, o)
eval to_svg
replot
unset output
