# How much worse each option is than what would have been best in the same world: in euro at the left,
# in children waiting at the right; the mean as a bar and the P90 as a line.
#
# From: fronts.csv in `data`, a row an option, the base first.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; lang='nl'; replications='300'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-regret'" Plots/regret.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

headline_nl = 'Spijt: hoeveel slechter dan wat in dezelfde wereld het beste was'
headline_en = 'Regret: how much worse than what was best in the same world'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/regret.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------
# The first options as far as they fit below each other.

most = 24
array Name[24]; array Mean1[24]; array High1[24]; array Mean2[24]; array High2[24]
n = 0
known(s, other_value) = strlen(strcol(s)) > 0 ? column(s) : other_value
keep(x) = (n = n + 1, Name[n] = strcol('option'), \
  Mean1[n] = known('cost_regret', 0) / 1e6, High1[n] = known('cost_regret_p90', 1e6 * Mean1[n]) / 1e6, \
  Mean2[n] = known('waiting_regret', 0), High2[n] = known('waiting_regret_p90', Mean2[n]), x)
stats data.'/fronts.csv' using (n < most && strcol('option') ne 'option' ? keep(1) : 1) nooutput

set print $rows
do for [i = 1 : n] { print sprintf("%d,%.10g,%.10g,%.10g,%.10g", n - i, Mean1[i], High1[i], Mean2[i], High2[i]) }
unset print
most1 = 0; most2 = 0
do for [i = 1 : n] {
  most1 = most1 > High1[i] ? most1 : High1[i]; most1 = most1 > Mean1[i] ? most1 : Mean1[i]
  most2 = most2 > High2[i] ? most2 : High2[i]; most2 = most2 > Mean2[i] ? most2 : Mean2[i]
}
if (most1 <= 0) { most1 = 1 }
if (most2 <= 0) { most2 = 1 }

# --- Drawing -----------------------------------------------------------------------

middle = 0.64
caption = say('balk: gemiddeld over de werelden; streep: negen van de tien werelden blijven eronder', \
  'bar: mean over worlds; line: nine in ten worlds stay below it')
set yrange [-0.6 : n - 0.4]
unset ytics
set border 1
set grid xtics noytics back linetype 1 linecolor rgb hairline linewidth 1
short(s) = strlen(s) > 34 ? s[1:33].'…' : s
around = "eval titles; \
set label 904 caption at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced; \
set label 906 say('kosten, miljoen euro', 'cost, million euros') at screen 0.32, plot_top + 0.03 left font regular(11) textcolor rgb ink noenhanced; \
set label 907 say('jeugdigen die wachten', 'children waiting') at screen middle + 0.02, plot_top + 0.03 left font regular(11) textcolor rgb ink noenhanced; \
do for [i = 1 : n] { set label 1000 + i short(Name[i]) at screen 0.018, plot_bottom + (plot_top - plot_bottom) * (n - i + 0.6) / (n + 0.2) left font regular(n > 14 ? 9 : 11) textcolor rgb ink noenhanced }"
without = "do for [k = 901 : 907] { unset label k }; do for [k = 1001 : 1000 + n] { unset label k }"

ticks = "set xtics (); tick = 0.0; while (tick <= 1.1 * top) { set xtics add (number(tick, decimals(step(1.6 * top))) tick); tick = tick + step(1.6 * top) }"
left_plot = "top = most1; set lmargin at screen 0.32; set rmargin at screen 0.60; set xrange [0 : 1.1 * top]; eval ticks; plot $rows using (0.5*$2):1:(0.5*$2):(0.28) with boxxyerror fillstyle solid 1 noborder linecolor rgb band60, $rows using 3:($1-0.34):(0.0):(0.68) with vectors nohead linewidth 2.5 linecolor rgb median_colour"
right_plot = "top = most2; set lmargin at screen middle + 0.02; set rmargin at screen 0.94; set xrange [0 : 1.1 * top]; eval ticks; plot $rows using (0.5*$4):1:(0.5*$4):(0.28) with boxxyerror fillstyle solid 1 noborder linecolor rgb band60, $rows using 5:($1-0.34):(0.0):(0.68) with vectors nohead linewidth 2.5 linecolor rgb median_colour"
page = "set multiplot; eval around; eval left_plot; eval without; eval right_plot; unset multiplot"
eval to_png
eval page
eval to_svg
eval page
unset output
