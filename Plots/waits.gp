# How long who started had waited, a panel a segment: the share that waited longer than a number of weeks, with
# the norm.
#
# From: waits.csv in `data`: a row a segment (by its number, `all` for the region) and week.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; segment_count='1'; segment_1='S1'; lang='nl'; replications='1000'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-waits'" Plots/waits.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

headline_nl = 'Wachten: hoeveel er na zoveel weken nog wacht'
headline_en = 'Waiting: how many still wait after so many weeks'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/waits.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------
# The region first, then the segments in which somebody starts, as far as they fit.

most = 16
waits = data.'/waits.csv'
segments = exists("segment_count") ? segment_count + 0 : 0
array Key[most]; array Name[most]; array Norm[most]; array Late[most]; array LateError[most]
panels = 0
reach = 12
told(s) = strlen(strcol(s)) > 0
ours(k) = strcol('scenario') eq scenario && strcol('segment') eq k
region(x) = (starts = column('starts'), starts_error = told('starts_error') ? column('starts_error') : 0, \
  drop_outs = column('drop_outs'), drop_outs_error = told('drop_outs_error') ? column('drop_outs_error') : 0, \
  left = column('waiting'), left_error = told('waiting_error') ? column('waiting_error') : 0, x)
has_region = 0
stats waits using (ours('all') && strcol('week') eq '0' ? region(has_region = 1) : 0) nooutput
if (!has_region) { print sprintf("%s/waits.csv has no rows for scenario %s", data, scenario); exit status 1 }
# The share later than the norm lies between those of the weeks around it.
later(w, norm) = w <= norm ? (before = column('longer'), before_error = told('standard_error') ? column('standard_error') : 0, 0) \
  : w < norm + 1 ? (before = before + (norm - w + 1) * (column('longer') - before), 0) : 0
far(w) = (found = found + 1, norm = told('norm') ? column('norm') / 7.0 : NaN, \
  reach = column('longer') >= 0.02 && w > reach ? w : reach, norm == norm ? later(w, norm) : 0)
do for [s = 0 : segments] {
  key = s == 0 ? 'all' : sprintf("%d", s)
  found = 0; before = NaN; before_error = 0; norm = NaN
  if (panels < most) {
    stats waits using (ours(key) ? far(column('week')) : 0) nooutput
    if (found > 0) {
      panels = panels + 1
      Key[panels] = key
      Name[panels] = s == 0 ? say('hele regio', 'whole region') : value("segment_".key)
      Norm[panels] = norm
      Late[panels] = before
      LateError[panels] = before_error
    }
  }
}

# --- The page ----------------------------------------------------------------------

columns = panels <= 3 ? panels : panels <= 4 ? 2 : panels <= 9 ? 3 : 4
rows = int(ceil(panels / (1.0 * columns)))
floor_y = 0.105
left(p) = 0.06 + (0.975 - 0.06) * ((p - 1) % columns) / columns
width = (0.975 - 0.06) / columns - 0.022
high = (plot_top + 0.05 - floor_y) / rows
upper(p) = plot_top + 0.05 - high * ((p - 1) / columns)
caption = say('Van wie begon: ', 'Of those who started: ').to_error(starts, starts_error).say(' per herhaling. Wie afhaakte (', ' a replication. Who dropped out (') \
  .to_error(drop_outs, drop_outs_error).say(') of aan het eind nog wacht (', ') or still waits at the end (').to_error(left, left_error) \
  .say(') telt niet mee.', ') isn''t counted.')
short(s, k) = strlen(s) > k ? s[1:k - 1].'…' : s
size = columns > 3 ? 8.5 : columns > 2 ? 9.5 : 10.5
# What is the same in every replication has no error.
within(p) = LateError[p] == 0 ? percent(1 - Late[p], 0) : told_probability(1 - Late[p], LateError[p], 1 - Late[p] - 2 * LateError[p], 1 - Late[p] + 2 * LateError[p])
norm_text(p) = Norm[p] == Norm[p] && Late[p] == Late[p] ? say('norm ', 'norm ').number(Norm[p], whole(Norm[p]) ? 0 : 1).(Norm[p] == 1 ? say(' week: ', ' week: ') : say(' weken: ', ' weeks: ')).within(p).say(' op tijd', ' in time') : ''

set border 1
unset grid
set yrange [0 : 1]
set xrange [0 : reach]
stride = reach > 78 ? 26 : reach > 26 ? 13 : 4
small_font = regular(size - 1)
around = "eval titles; set label 904 caption at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced; \
set label 905 say('weken', 'weeks') at screen 0.975, 0.066 right font regular(10) textcolor rgb grey noenhanced"
draw_panel = "\
set lmargin at screen left(p); set rmargin at screen left(p) + width; set tmargin at screen upper(p) - 0.045; set bmargin at screen upper(p) - high + 0.035; \
set xtics scale 0.3 () font small_font offset 0, 0.4; do for [k = 0 : int(reach / stride)] { set xtics add (number(k * stride, 0) k * stride) }; \
set ytics scale 0 () font small_font; do for [k = 0 : 2] { set ytics add ((p - 1) % columns == 0 ? number(50 * k, 0).say(' %%', '%%') : '' 0.5 * k) }; \
unset arrow; \
do for [k = 1 : 2] { set arrow from 0, 0.5 * k to reach, 0.5 * k nohead back linetype 1 linewidth 1 linecolor rgb hairline }; \
if (Norm[p] == Norm[p] && Norm[p] <= reach) { set arrow from Norm[p], 0 to Norm[p], 1 nohead front linetype 1 linewidth 1.4 linecolor rgb other_colour }; \
if (p == 1) { eval around } else { do for [k = 901 : 905] { unset label k } }; \
set label 1 short(Name[p], columns > 3 ? 34 : columns > 2 ? 41 : 70) at graph 0, screen upper(p) - 0.025 left font bold(size) textcolor rgb ink noenhanced; \
set label 2 norm_text(p) at graph 0.985, 0.86 right font regular(size - 0.5) textcolor rgb other_colour front noenhanced; \
plot waits using (ours(Key[p]) ? column('week') : NaN):(column('longer')) with lines linetype 1 linewidth 2.2 linecolor rgb median_colour"
page = "set multiplot; do for [p = 1 : panels] { eval draw_panel }; unset multiplot"

eval to_png
eval page
eval to_svg
eval page
unset output
