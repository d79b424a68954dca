# Where what happened lay among what was foretold: a dot a case, a row a group, years ahead by height within the row.
#
# From: cases.csv in `data`, with columns group (number), lead, place (0 the median, −1 and 1 the ends of the band of
#   80 %) and held (1 where the band held the outcome). `raming backtest FILE --out DIR --plots` makes and draws it.
# To change: the words and the drawing here, colours and sizes in style.gp.

headline_nl = 'Voorspellingen van het verleden: lag de uitkomst in de band van 80 %?'
headline_en = 'Forecasts of the past: did the outcome lie in the band of 80%?'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/backtest.gp')] : '.'
load plots.'/style.gp'

cases = data.'/cases.csv'
groups = 1
if (exists("group_count")) groups = group_count + 0
far = 3.0
clipped(x) = x > far ? far : x < -far ? -far : x
array All[groups]; array Held[groups]
do for [i = 1 : groups] { All[i] = 0; Held[i] = 0 }
count(i) = (All[i] = All[i] + 1, Held[i] = Held[i] + (column('held') == 1), 0)
stats cases using (strcol('group') eq 'group' ? 0 : count(int(column('group')))) nooutput
told(held, all) = sprintf(say('%d van %d', '%d of %d'), held, all)
all = 0; held = 0
do for [i = 1 : groups] { all = all + All[i]; held = held + Held[i] }
set label 902 say('In ', 'In ').told(held, all).say(' gevallen lag de uitkomst in de band.', ' cases the outcome lay in the band.') \
  at screen 0.018, subject_top left font regular(13) textcolor rgb ink noenhanced

set xrange [-far - 0.15 : far + 0.15]
set yrange [groups + 0.75 : 0.25]
set xlabel say('plaats van de uitkomst: 0 is de mediaan, −1 en 1 de grenzen van de band', \
  'place of the outcome: 0 is the median, −1 and 1 the ends of the band') font tick_font textcolor rgb grey offset 0, 0.5 noenhanced
set xtics scale 0.4 ()
do for [i = -3 : 3] { set xtics add (number(i, 0) i) }
unset ytics
set label 910 say('elke stip: een reeks en een jaar, van boven naar beneden 1 tot 5 jaar vooruit; verder dan 3 staat aan de rand', \
  'each dot: a series and a year, from top to bottom 1 to 5 years ahead; farther than 3 stands at the edge') at screen 0.018, caption_top left \
  font regular(10.5) textcolor rgb grey noenhanced
set lmargin at screen 0.23
set rmargin at screen 0.97
do for [i = 1:groups] {
  set label 920 + i value(sprintf("group_%d", i)) at graph -0.02, first i - 0.12 right font regular(11) textcolor rgb ink noenhanced
  set label 940 + i told(Held[i], All[i]) at graph -0.02, first i + 0.2 right font regular(10) textcolor rgb grey noenhanced
}
set object 1 rectangle from -1, graph 0 to 1, graph 1 fillcolor rgb band90 fillstyle solid noborder behind
set arrow 1 from 0, graph 0 to 0, graph 1 nohead back linecolor rgb median_colour linewidth 1.5

# Years ahead from top to bottom within a group's row.
row(group, lead) = group + (lead - 3) * 0.13
drawing = "plot cases using (column('held') == 1 ? clipped(column('place')) : NaN):(row(column('group'), column('lead'))) ".\
  "with points pointtype 7 pointsize 0.55 linecolor rgb median_colour, ".\
  "cases using (column('held') == 0 ? clipped(column('place')) : NaN):(row(column('group'), column('lead'))) ".\
  "with points pointtype 6 pointsize 0.75 linewidth 1.5 linecolor rgb other_colour"

set datafile columnheaders
eval to_png
eval drawing
eval to_svg
replot
unset output
