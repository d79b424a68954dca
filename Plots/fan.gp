# What the fan charts share: bands, median, sample paths, calendar and labels.
#
# Drawn: the middle 90 % of the replications (P5-P95, each month by itself), light, which holds all that
# isn't known, and inside it the middle 90 % of what chance alone would do, dark. Without nested runs
# (columns chance_p05 and chance_p95 are empty) bands hold the middle 30, 60 and 90 %, in CPB's
# convention. A bold line for the MEDIAN, and the first five replications as thin lines, so that nobody
# takes the band for a path.
# From: bands.csv and paths.csv in `data`.
#
# Loaded by monthly-cost.gp, waiting-list.gp, in-care.gp and throughput.gp, which set
#   measure          which measure is drawn as a fan
#   unit_nl, unit_en what stands above the vertical axis
#   divisor          1, or 1e6 for euros in millions
#   other            a second measure, drawn as a median only ('' for none)
#   label_nl, label_en, other_label_nl, other_label_en   what stands at the lines' ends
#
# The vertical axis starts at 0, unless everything drawn lies in its upper half; then it is cut
# and the plot says so. Pass axis='zero' to start at 0 in any case.

if (!exists("axis")) axis = 'auto'

# --- Reading -----------------------------------------------------------------------
# Months are counted from year 0, so that the calendar is whole numbers; a month's value is
# drawn in its middle.

month_number(s) = 12 * tm_year(strptime('%Y-%m', s)) + tm_mon(strptime('%Y-%m', s))
exact(x) = sprintf("%.12g", x)

smaller(a, b) = a < b ? a : b
larger(a, b) = a > b ? a : b
ours(m) = strcol('scenario') eq scenario && strcol('segment') eq segment && strcol('measure') eq m

rows = 0
inner_rows = 0
told(x) = x == x
set table $Fan
plot data.'/bands.csv' using (month_number(strcol('month'))): \
  (exact(column('p05')/divisor)):(exact(column('p20')/divisor)):(exact(column('p35')/divisor)):(exact(column('p50')/divisor)): \
  (exact(column('p65')/divisor)):(exact(column('p80')/divisor)):(exact(column('p95')/divisor)): \
  (exact(column('chance_p05')/divisor)):(exact(column('chance_p95')/divisor)) \
  with table if (ours(measure) ? (rows = rows + 1, inner_rows = inner_rows + told(column('chance_p05')), \
    median_error = column('p50_error') / divisor, 1) : 0)
unset table
has_chance = inner_rows == rows
if (rows == 0) { print sprintf("%s/bands.csv has no rows for scenario %s, segment %s, measure %s", data, scenario, segment, measure); exit status 1 }

other_rows = 0
if (other ne '') {
  set table $Other
  plot data.'/bands.csv' using (month_number(strcol('month'))):(exact(column('p50')/divisor)) \
    with table if (ours(other) ? (other_rows = other_rows + 1, other_error = column('p50_error') / divisor, 1) : 0)
  unset table
}
# Without rows, the median itself: it hides under the bold line, and gnuplot has something to plot.
if (other_rows == 0) {
  set table $Other
  plot data.'/bands.csv' using (month_number(strcol('month'))):(exact(column('p50')/divisor)) with table if (ours(measure))
  unset table
}

path_rows = 0; path_first = 1e9; path_last = -1
set table $Paths
plot data.'/paths.csv' using (month_number(strcol('month'))):(exact(column('value')/divisor)):(column('replication')) \
  with table if (ours(measure) ? (path_rows = path_rows + 1, path_first = smaller(path_first, column('replication')), path_last = larger(path_last, column('replication')), 1) : 0)
unset table
if (path_rows == 0) {
  path_first = 0
  set table $Paths
  plot data.'/bands.csv' using (month_number(strcol('month'))):(exact(column('p50')/divisor)):(0) with table if (ours(measure))
  unset table
}

# What follows parses what was just written, which has blanks between its columns.
set datafile separator whitespace
set datafile missing NaN

stats $Fan using 1 nooutput
first = STATS_min; last = STATS_max
stats $Fan using 2:8 nooutput
low = STATS_min_x; high = STATS_max_y
if (path_rows > 0) { stats $Paths using 2 nooutput; low = smaller(low, STATS_min); high = larger(high, STATS_max) }
if (other_rows > 0) { stats $Other using 2 nooutput; low = smaller(low, STATS_min); high = larger(high, STATS_max) }

# Where the lines end: P5 to P95 at 1 to 7, and the edges of the inner band at 3 and 5.
array End[7]
inner_low = has_chance ? 9 : 4
inner_high = has_chance ? 10 : 6
stats $Fan using ($1 == last ? (End[1]=$2, End[2]=$3, End[3]=column(inner_low), End[4]=$5, End[5]=column(inner_high), End[6]=$7, End[7]=$8, 0) : 0) nooutput
if (has_chance) { stats $Fan using 9:10 nooutput; low = smaller(low, STATS_min_x); high = larger(high, STATS_max_y) }
if (other_rows > 0) { stats $Other using ($1 == last ? (other_end = $2, 0) : 0) nooutput }

# --- Vertical axis -----------------------------------------------------------------

is_money = divisor > 1
nothing = high <= 0 && low >= 0
cut_axis = axis ne 'zero' && !nothing && low > 0.5 * high && high > low
bottom = cut_axis ? low - 0.06 * (high - low) : smaller(0, low)
top = nothing ? 5 : high
stride = step(top - bottom)
if (!is_money && stride < 1) { stride = 1 }
bottom = stride * floor(bottom / stride + 1e-9)
top = nothing ? 5 : bottom + stride * larger(1, ceil((top - bottom) / stride - 1e-9))
set yrange [bottom:top]
set ytics scale 0 ()
do for [i = 0 : int((top - bottom) / stride + 1e-9)] {
  set ytics add (number(bottom + i * stride, decimals(stride)) bottom + i * stride)
}
unit = say(unit_nl, unit_en).(cut_axis ? say(' (let op: de as begint niet bij 0)', ' (note: the axis does not start at 0)') : '')
set label 911 unit at screen 0.018, plot_top + 0.034 left font regular(11) textcolor rgb grey noenhanced
if (nothing) { set label 912 say('nul in alle herhalingen, de hele tijd', 'zero in all replications, all the time') at graph 0.5, 0.12 center font regular(12) textcolor rgb ink noenhanced }

# --- Calendar ----------------------------------------------------------------------

count = last - first + 1
set xrange [first : last + 1]
month_names = say('jan feb mrt apr mei jun jul aug sep okt nov dec', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
every_months = count <= 18 ? 1 : count <= 40 ? 3 : count <= 84 ? 6 : 0
set xtics scale 0.4 ()
if (every_months == 0) { unset xtics } else {
  do for [m = int(first) : int(last)] {
    if (m % every_months == 0) { set xtics add (word(month_names, m % 12 + 1) m + 0.5) }
  }
}
every_years = ceil(count / 12.0 / 14)
do for [y = int(first) / 12 : int(last) / 12] {
  from = larger(first, 12 * y); till = smaller(last + 1, 12 * y + 12)
  if (12 * y > first) { set arrow from 12 * y, graph 0 to 12 * y, graph 1 nohead back linetype 1 linewidth 1 linecolor rgb year_line }
  if (till - from > 0.045 * count && y % every_years == 0) {
    set label sprintf("%d", y) at (from + till) / 2.0, graph 0 offset character 0, (every_months > 0 ? -2.3 : -1.1) center font bold(11) textcolor rgb ink noenhanced
  }
}

# --- Labels at the right-hand end --------------------------------------------------
# A bracket for each band, from its lower to its upper edge, and its label at the top; labels
# that would touch are pushed upwards, and a thin line leads back to what they name.

labels = (has_chance ? 3 : 4) + (other_rows > 0)
array Text[5]; array At[5]; array Place[5]; array From[5]; array Colour[5]; array Heavy[5]
written(x, e) = e > 0 && known_step(e) > 0.1 ? to_error(x, e) : number(x, is_money ? digits(x) : abs(x) < 9.95 && !whole(x) ? 1 : 0)
do for [i = 1 : labels] { Colour[i] = '#2f6ea8'; Heavy[i] = 0 }
Text[1] = say(label_nl, label_en).' '.written(End[4], median_error); At[1] = End[4]; From[1] = 1.0; Colour[1] = median_colour; Heavy[1] = 1
Text[2] = has_chance ? say('90 % toeval', '90% chance') : say('30 %', '30%'); At[2] = End[5]; From[2] = 1.012
if (has_chance) {
  Text[3] = say('90 % alles', '90% all'); At[3] = End[7]; From[3] = 1.032
} else {
  Text[3] = say('60 %', '60%'); At[3] = End[6]; From[3] = 1.022
  Text[4] = say('90 %', '90%'); At[4] = End[7]; From[4] = 1.032
}
if (other_rows > 0) { Text[labels] = say(other_label_nl, other_label_en).' '.written(other_end, other_error); At[labels] = other_end; From[labels] = 1.0; Colour[labels] = other_colour; Heavy[labels] = 1 }

array Order[5]
do for [i = 1 : labels] { Order[i] = i; Place[i] = (At[i] - bottom) / (top - bottom) }
do for [i = 1 : labels - 1] { do for [j = 1 : labels - i] {
  if (Place[Order[j]] > Place[Order[j+1]]) { swap = Order[j]; Order[j] = Order[j+1]; Order[j+1] = swap }
} }
apart = 0.030 / (plot_top - plot_bottom)
do for [i = 2 : labels] { Place[Order[i]] = larger(Place[Order[i]], Place[Order[i-1]] + apart) }
ceiling = 1.0 + apart
do for [i = labels : 1 : -1] { Place[Order[i]] = smaller(Place[Order[i]], ceiling); ceiling = Place[Order[i]] - apart }

do for [i = 1 : labels] {
  if (Heavy[i]) {
    set arrow from last + 0.5, first At[i] to graph 1.036, first At[i] nohead front linetype 1 linewidth 0.8 linecolor rgb Colour[i]
    set arrow from graph 1.036, first At[i] to graph 1.050, graph Place[i] nohead front linetype 1 linewidth 0.8 linecolor rgb Colour[i]
  } else {
    set arrow from graph From[i], first At[i] to graph 1.036, first At[i] nohead front linetype 1 linewidth 0.8 linecolor rgb Colour[i]
    set arrow from graph 1.036, first At[i] to graph 1.050, graph Place[i] nohead front linetype 1 linewidth 0.8 linecolor rgb Colour[i]
  }
  set label Text[i] at graph 1.055, graph Place[i] left font (Heavy[i] ? bold(11) : regular(10.5)) textcolor rgb Colour[i] noenhanced
}
set arrow from graph 1.012, first End[3] to graph 1.012, first End[5] nohead front linetype 1 linewidth 3.5 linecolor rgb (has_chance ? chance_colour : band30)
if (!has_chance) { set arrow from graph 1.022, first End[2] to graph 1.022, first End[6] nohead front linetype 1 linewidth 3.5 linecolor rgb band60 }
set arrow from graph 1.032, first End[1] to graph 1.032, first End[7] nohead front linetype 1 linewidth 3.5 linecolor rgb band90

# --- Caption -----------------------------------------------------------------------

paths_shown = path_rows > 0 ? int(path_last - path_first) + 1 : 0
caption = (other_rows > 0 ? say('Vette lijn en streeplijn: medianen.', 'Bold line and dashed line: medians.') : say('Vette lijn: mediaan.', 'Bold line: median.')) \
  .(has_chance ? say(' Vlakken van 90 %: donker alleen toeval, licht alles.', ' Bands of 90%: dark chance alone, light all of it.') \
    : say(' Vlakken: de middelste 30, 60 en 90 % van de herhalingen.', ' Bands: the middle 30, 60 and 90% of replications.')) \
  .(paths_shown > 0 ? say(sprintf(' Dunne lijnen: %d losse herhalingen.', paths_shown), sprintf(' Thin lines: %d single replications.', paths_shown)) : '')
set label 913 caption at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced

# --- Drawing -----------------------------------------------------------------------

eval to_png
plot $Fan using ($1 + 0.5):2:8 with filledcurves fillcolor rgb band90 fillstyle solid 1 noborder, \
  for [i = 1 : !has_chance] $Fan using ($1 + 0.5):3:7 with filledcurves fillcolor rgb band60 fillstyle solid 1 noborder, \
  $Fan using ($1 + 0.5):(column(inner_low)):(column(inner_high)) with filledcurves fillcolor rgb (has_chance ? chance_colour : band30) fillstyle solid 1 noborder, \
  for [r = int(path_first) : int(path_last)] $Paths using ($1 + 0.5):($3 == r ? $2 : NaN) with lines linetype 1 linewidth 0.6 linecolor rgb path_colour, \
  for [i = 1 : (other_rows > 0)] $Other using ($1 + 0.5):2 with lines linetype 1 dashtype (9, 4) linewidth 2 linecolor rgb other_colour, \
  $Fan using ($1 + 0.5):5 with lines linetype 1 linewidth 3 linecolor rgb median_colour
eval to_svg
replot
unset output
