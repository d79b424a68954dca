# How far options differ from the base: a row an option, a panel each for cost, the list at the end, the wait
# and harm by waiting; the expected difference as a point in its interval, grey where it can't be told from 0.
#
# From: comparison.csv in `data`, the rows of the base first and then those of each option.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; option_count='2'; option_1='living-region'; option_2='ceiling-stop'; lang='nl'; replications='300'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-differences'" Plots/differences.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

headline_nl = 'Hoeveel de opties van de basis verschillen'
headline_en = 'How the options differ from the base'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/differences.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------
# The first options as far as they fit below each other. Rows go by their place, so that no name is looked up: each
# option begins with the measure that the table begins with.

most = 24
panels = 4
array Middle[96]; array Low[96]; array High[96]; array Verdict[96]; array Error[96]
do for [i = 1 : panels * most] { Verdict[i] = '' }
panel_of(m) = m eq 'cost' ? 1 : m eq 'waiting_at_end' ? 2 : m eq 'wait_mean' ? 3 : m eq 'harm_proxy' ? 4 : 0
scale(p) = p == 1 ? 1e6 : 1.0
first = ''
position = 0
# The heading is a row too.
place(m) = m eq 'measure' ? 0 : (first = (first eq '' ? m : first), position = position + (m eq first), position - 1)
told(s) = strlen(strcol(s)) > 0
keep(i, s) = (Verdict[i] = strcol('verdict'), Middle[i] = column('difference') / s, \
  Error[i] = told('difference_error') ? column('difference_error') / s : 0, \
  Low[i] = told('difference_low') ? column('difference_low') / s : Middle[i], \
  High[i] = told('difference_high') ? column('difference_high') / s : Middle[i], 0)
take(m, o) = o >= 1 && o <= most && panel_of(m) > 0 && told('difference') \
  ? keep((panel_of(m) - 1) * most + o, scale(panel_of(m))) : 0
stats data.'/comparison.csv' using (take(strcol('measure'), place(strcol('measure')))) nooutput
n = position - 1
if (n < 1) { print sprintf("%s/comparison.csv has no options", data); exit status 1 }
shown = n < most ? n : most
option_name(i) = exists(sprintf("option_%d", i + 1)) ? value(sprintf("option_%d", i + 1)) : sprintf("%d", i)

# --- The page ----------------------------------------------------------------------

caption = say('punt: het verwachte verschil met '.name.'; lijn: het interval daarvan, verbreed voor alle vergelijkingen samen (95 %)', \
  'point: the expected difference from '.name.'; line: its interval, widened for all comparisons together (95%)') \

if (n > most) { caption = caption.say(sprintf('; de eerste %d van %d opties', most, n), sprintf('; the first %d of %d options', most, n)) }
names_right = 0.20
edge(p) = names_right + 0.025 + (p - 1) * 0.1935
wide = 0.17
middle_y(i) = plot_bottom + (plot_top - plot_bottom) * (shown - i + 0.6) / (shown + 0.2)
size = shown > 14 ? 9 : shown > 8 ? 10 : 11
short(s) = strlen(s) > 26 ? s[1:25].'…' : s
panel_title(p) = p == 1 ? say('kosten, miljoen euro', 'cost, million euros') : p == 2 ? say('wachtenden aan het eind', 'waiting at the end') \
  : p == 3 ? say('wachttijd, dagen', 'wait, days') : say('schade door wachten', 'harm by waiting')
key_colour(k) = k == 1 ? median_colour : k == 2 ? other_colour : same_colour
key_text(k) = '● '.(k == 1 ? say('lager: beter', 'lower: better') : k == 2 ? say('hoger: slechter', 'higher: worse') \
  : say('niet te onderscheiden van geen verschil', 'not distinguishable from no difference'))
same_colour = '#9a9a9a'
around = "eval titles; \
set label 904 caption at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced; \
do for [k = 1 : panels] { set label 920 + k panel_title(k) at screen edge(k), plot_top + 0.026 left font regular(10.5) textcolor rgb ink noenhanced }; \
do for [k = 1 : 3] { set label 940 + k key_text(k) at screen edge(k), screen 0.083 left font regular(10.5) textcolor rgb key_colour(k) noenhanced }; \
do for [i = 1 : shown] { set label 1000 + i short(option_name(i)) at screen names_right, middle_y(i) right font regular(size) textcolor rgb ink noenhanced }"

set yrange [-0.6 : shown - 0.4]
unset ytics
set border 1
set grid xtics noytics back linetype 1 linecolor rgb hairline linewidth 1
colour_of(v) = v eq 'better' ? median_colour : v eq 'worse' ? other_colour : same_colour
larger(a, b) = a > b ? a : b
smaller(a, b) = a < b ? a : b
signed(x, e) = (x > 0 ? '+' : '').to_error(x, e)

small_font = regular(9.5)
draw_panel = "\
set lmargin at screen edge(p); set rmargin at screen edge(p) + wide; \
low = 0.0; high = 0.0; \
do for [i = 1 : shown] { j = (p - 1) * most + i; if (Verdict[j] ne '') { low = smaller(low, Low[j]); high = larger(high, High[j]) } }; \
span = high > low ? high - low : 2.0; \
if (high <= low) { low = -1; high = 1 }; \
set xrange [low - 0.12 * span : high + 0.12 * span]; \
stride = step(2.0 * span); \
set xtics scale 0.4 (); set xtics font small_font; \
do for [k = int(ceil((low - 0.12 * span) / stride)) : int(floor((high + 0.12 * span) / stride))] { set xtics add (number(k * stride, decimals(stride)) k * stride) }; \
unset arrow; \
set arrow from 0, graph 0 to 0, graph 1 nohead back linetype 1 linewidth 1.2 linecolor rgb grey; \
do for [i = 1 : shown] { \
  j = (p - 1) * most + i; \
  unset label 2000 + i; \
  if (Verdict[j] ne '') { \
    set arrow from Low[j], shown - i to High[j], shown - i nohead front linetype 1 linewidth 2.5 linecolor rgb colour_of(Verdict[j]); \
    written = Verdict[j] eq 'equal' ? say('gelijk', 'equal') : signed(Middle[j], Error[j]); \
    set label 2000 + i written at Middle[j], shown - i center offset 0, (shown > 14 ? 0.5 : 0.8) \
      point pointtype 7 pointsize (shown > 14 ? 0.7 : 1.1) linecolor rgb colour_of(Verdict[j]) font regular(size - 1) textcolor rgb colour_of(Verdict[j]) front noenhanced \
  } \
}; \
if (p == 1) { eval around } else { do for [k = 901 : 943] { unset label k }; do for [k = 1001 : 1000 + shown] { unset label k } }; \
plot NaN notitle"

page = "set multiplot; do for [p = 1 : panels] { eval draw_panel }; unset multiplot"
eval to_png
eval page
eval to_svg
eval page
unset output
