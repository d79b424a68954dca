# What options cost against how many wait: each option as a point with its error, and the front of
# those that no other beats.
#
# From: fronts.csv in `data`, a row an option, the base first.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; lang='nl'; replications='300'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-trade-off'" Plots/trade-off.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

headline_nl = 'Kosten tegenover wachten: wat geen andere optie verslaat'
headline_en = 'Cost against waiting: what no other option beats'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/trade-off.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------

array Name[200]; array Cost[200]; array CostError[200]; array Wait[200]; array WaitError[200]; array Front[200]
n = 0
known(s) = strlen(strcol(s)) > 0 ? column(s) : 0
keep(x) = (n = n + 1, Name[n] = strcol('option'), Cost[n] = column('cost') / 1e6, CostError[n] = known('cost_error') / 1e6, \
  Wait[n] = column('waiting'), WaitError[n] = known('waiting_error'), Front[n] = column('front'), x)
stats data.'/fronts.csv' using (n < 200 && strcol('option') ne 'option' ? keep(1) : 1) nooutput

# The page needs room on both sides of the points, for errors and names.
low(a, e) = a - 2 * e
high(a, e) = a + 2 * e
x_low = low(Cost[1], CostError[1]); x_high = high(Cost[1], CostError[1])
y_low = low(Wait[1], WaitError[1]); y_high = high(Wait[1], WaitError[1])
do for [i = 2 : n] {
  x_low = x_low < low(Cost[i], CostError[i]) ? x_low : low(Cost[i], CostError[i])
  x_high = x_high > high(Cost[i], CostError[i]) ? x_high : high(Cost[i], CostError[i])
  y_low = y_low < low(Wait[i], WaitError[i]) ? y_low : low(Wait[i], WaitError[i])
  y_high = y_high > high(Wait[i], WaitError[i]) ? y_high : high(Wait[i], WaitError[i])
}
x_room = x_high > x_low ? x_high - x_low : 1
y_room = y_high > y_low ? y_high - y_low : 1

# The front by cost: from one option to the next.
array Order[200]
m = 0
do for [i = 1 : n] { if (Front[i] == 0) { m = m + 1; Order[m] = i } }
do for [i = 1 : m] { do for [j = i + 1 : m] { if (Cost[Order[j]] < Cost[Order[i]]) { swap = Order[i]; Order[i] = Order[j]; Order[j] = swap } } }

# --- Drawing -----------------------------------------------------------------------

right_edge = 0.965
set rmargin at screen right_edge
set label 904 say('punt: wat is verwacht; streepjes: twee standaardfouten; lijn: de opties die geen andere in beide verslaat', \
  'point: what is expected; bars: two standard errors; line: the options that no other beats in both') at screen 0.018, caption_top left \
  font regular(10.5) textcolor rgb grey noenhanced
set label 905 say('jeugdigen die wachten, gemiddeld over de maandeinden', 'children waiting, mean of month ends') \
  at screen 0.018, plot_top + 0.034 left font tick_font textcolor rgb grey noenhanced
set xlabel say('verwachte kosten over het contract, miljoen euro', 'expected cost over the contract, million euros') \
  font tick_font textcolor rgb grey offset 0, 0.5 noenhanced
set xrange [x_low - 0.08 * x_room : x_high + 0.22 * x_room]
set yrange [y_low - 0.10 * y_room : y_high + 0.10 * y_room]
x_decimals = decimals(step(1.3 * x_room)); y_decimals = decimals(step(1.2 * y_room))
# Ticks in the words' language.
unset xtics; unset ytics
set xtics nomirror scale 0.4 font tick_font textcolor rgb ink; set ytics nomirror scale 0 font tick_font textcolor rgb ink
first_tick(a, s) = ceil(a / s) * s
x_step = step(1.3 * x_room); y_step = step(1.2 * y_room)
x_tick = first_tick(x_low - 0.08 * x_room, x_step)
set xtics ()
while (x_tick < x_high + 0.22 * x_room) { set xtics add (number(x_tick, x_decimals) x_tick); x_tick = x_tick + x_step }
y_tick = first_tick(y_low - 0.10 * y_room, y_step)
set ytics ()
while (y_tick < y_high + 0.10 * y_room) { set ytics add (number(y_tick, y_decimals) y_tick); y_tick = y_tick + y_step }

# Names from top to bottom, each moved down where it would stand on one above it: a line of text is a part of the page
# high, and a name about so many parts wide.
shown = n <= 24
line_high = 0.042 * (1.2 * y_room) / (plot_top - plot_bottom)
letter_wide = 0.0092 * (1.3 * x_room) / (right_edge - left_edge)
array Place[200]; array Sorted[200]
k = 0
do for [i = 1 : n] { if (shown || Front[i] == 0 || i == 1) { k = k + 1; Sorted[k] = i; Place[i] = Wait[i] + 0.6 * line_high } }
do for [i = 1 : k] { do for [j = i + 1 : k] { if (Place[Sorted[j]] > Place[Sorted[i]]) { swap = Sorted[i]; Sorted[i] = Sorted[j]; Sorted[j] = swap } } }
ends(i) = Cost[i] + letter_wide * (strlen(Name[i]) + 2)
do for [i = 1 : k] {
  a = Sorted[i]
  do for [j = 1 : i - 1] {
    b = Sorted[j]
    if (Cost[a] < ends(b) && Cost[b] < ends(a) && Place[a] > Place[b] - line_high) { Place[a] = Place[b] - line_high }
  }
  # A name that would stand in the line of its own point goes below it.
  if (abs(Place[a] - Wait[a]) < 0.4 * line_high) { Place[a] = Wait[a] - 0.7 * line_high }
  set label 910 + a Name[a] at Cost[a], Place[a] left offset char 0.7, 0 font regular(10.5) \
    textcolor rgb (Front[a] == 0 ? median_colour : grey) noenhanced
}

set print $points
do for [i = 1 : n] { print sprintf("%.10g,%.10g,%.10g,%.10g,%d", Cost[i], Wait[i], 2 * CostError[i], 2 * WaitError[i], Front[i] == 0 ? 1 : 0) }
set print $front
do for [i = 1 : m] { print sprintf("%.10g,%.10g", Cost[Order[i]], Wait[Order[i]]) }
unset print

eval to_png
plot $front using 1:2 with lines linecolor rgb band60 linewidth 2, \
  $points using 1:2:3:4 with xyerrorbars pointtype -1 linecolor rgb '#b0b0b0' linewidth 1, \
  $points using 1:($5 == 0 ? $2 : NaN) with points pointtype 7 pointsize 1.1 linecolor rgb grey, \
  $points using 1:($5 == 1 ? $2 : NaN) with points pointtype 7 pointsize 1.4 linecolor rgb median_colour
eval to_svg
replot
unset output
