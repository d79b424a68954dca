# What the whole contract costs as a few dots that are equally likely (a quantile dot plot), beside the budget:
# so many of so many futures cost more.
#
# From: replications.csv (column cost_total, one row per replication) and budget.csv (the row whose year is `total`;
#   without it there is no budget line) in `data`.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; lang='nl'; replications='1000'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-cost-dots'" Plots/cost-dots.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: plots='…' (where style.gp stands).
# Dots: Kay, Kola, Hullman and Munson 2016, When (ish) is my bus?; a dot is the cost at the middle of its share.
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

headline_nl = 'Kosten van het contract: even waarschijnlijke toekomsten'
headline_en = 'Contract cost: equally likely futures'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/cost-dots.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------

has_budget = 0
stats data.'/budget.csv' using (strcol(1) eq scenario && strcol(2) eq 'total' ? (budget = column(3), likely = column(4), likely_error = column(5), likely_low = column(6), likely_high = column(7), has_budget = 1, 0) : 0) nooutput
has_budget = has_budget ? budget == budget : 0

n = 0
over = 0
tally(x) = (n = n + 1, over = over + (has_budget ? x > budget : 0), 1)
set table $Costs
plot data.'/replications.csv' using (sprintf("%.12g", column('cost_total') / 1e6)) \
  with table if (strcol('scenario') eq scenario ? tally(column('cost_total')) : 0)
unset table
if (n == 0) { print sprintf("%s/replications.csv has no rows for scenario %s", data, scenario); exit status 1 }
set datafile separator whitespace


# --- Dots --------------------------------------------------------------------------
# As many as the probability is known to, in the steps in which it is told: a tenth, a twentieth or a fiftieth each.
# Dot i is the cost at (i − ½)/dots; in these steps as many lie above the budget as that probability says.

told_step = has_budget && likely_error == likely_error ? error_step(100 * likely_error) : 100.0 / sqrt(n) / 2
dots = told_step > 5 ? 10 : told_step > 2 || n < 50 ? 20 : 50
array Dot[dots]
next = 1
target(i) = floor(n * (i - 0.5) / dots) + 1
fill(x, c) = next <= dots && c >= target(next) - 0.5 ? (Dot[next] = x, next = next + 1, fill(x, c)) : 0
set table $Below
plot $Costs using 1:(1.0) smooth cumulative
unset table
stats $Below using (fill($1, $2)) nooutput
limit = has_budget ? budget / 1e6 : 0
dots_over = 0
do for [i = 1 : dots] { if (has_budget && Dot[i] > limit) { dots_over = dots_over + 1 } }

# --- Axis --------------------------------------------------------------------------

lowest = has_budget && limit < Dot[1] ? limit : Dot[1]
highest = has_budget && limit > Dot[dots] ? limit : Dot[dots]
span = highest > lowest ? highest - lowest : abs(highest) > 0 ? 0.2 * abs(highest) : 1.0
lowest = lowest - 0.08 * span
highest = highest + 0.08 * span
span = highest - lowest
stride = step(span)
set rmargin at screen 0.965
set xrange [lowest : highest]
set xtics scale 0.4 ()
do for [i = int(ceil(lowest / stride)) : int(floor(highest / stride))] {
  set xtics add (number(i * stride, decimals(stride)) i * stride)
}
set xlabel say('kosten van het hele contract, miljoen euro', 'cost of the whole contract, million euros') font tick_font textcolor rgb grey offset 0, 0.5 noenhanced
unset ytics
unset grid

# --- Stacks ------------------------------------------------------------------------
# Dots that lie close stand on each other, never across the budget: as many stacks side by side as make the highest
# fit under the words.

wide_points = (0.965 - left_edge) * 900.0
high_points = (plot_top - plot_bottom) * 540.0
stack(x, w) = has_budget ? ceil((x - limit) / w) - 1 : floor((x - lowest) / w)
tallest = 0
stacks = dots > 20 ? 24 : 14
do for [k = stacks : 400] {
  w = span / k
  room = high_points / (wide_points / k)
  level = 0; tallest = 0; before = 0
  do for [i = 1 : dots] {
    here = stack(Dot[i], w)
    level = i > 1 && here == before ? level + 1 : 1
    before = here
    tallest = level > tallest ? level : tallest
  }
  if (tallest <= 0.74 * room) { stacks = k; break }
}
w = span / stacks
set yrange [0 : high_points / (wide_points / stacks)]
middle(k) = (has_budget ? limit : lowest) + (k + 0.5) * w
set print $Dots
level = 0; before = 0
do for [i = 1 : dots] {
  here = stack(Dot[i], w)
  level = i > 1 && here == before ? level + 1 : 1
  before = here
  print sprintf("%.12g %.12g %d", middle(here), level - 0.5, has_budget && Dot[i] > limit ? 1 : 0)
}
unset print

# --- The budget, and what is read off there ----------------------------------------

if (has_budget) {
  set arrow from limit, 0 to limit, graph 1 nohead front linetype 1 linewidth 1.8 linecolor rgb other_colour
  on_right = (limit - lowest) / span < 0.6
  line1 = say('begroting ', 'budget ').millions(limit)
  line2 = say(sprintf('in %d van de %d toekomsten meer', dots_over, dots), sprintf('in %d of %d futures over budget', dots_over, dots))
  line3 = say('kans op overschrijding ', 'probability of exceedance ').told_probability(likely, likely_error, likely_low, likely_high)
  x = on_right ? (limit - lowest) / span + 0.012 : (limit - lowest) / span - 0.012
  do for [i = 1 : 3] {
    line = i == 1 ? line1 : i == 2 ? line2 : line3
    if (on_right) {
      set label line at graph x, graph 0.955 - 0.062 * (i - 1) left font (i < 3 ? bold(12) : regular(11)) textcolor rgb other_colour front noenhanced
    } else {
      set label line at graph x, graph 0.955 - 0.062 * (i - 1) right font (i < 3 ? bold(12) : regular(11)) textcolor rgb other_colour front noenhanced
    }
  }
}

caption = say(sprintf('Elke stip is een van %d even waarschijnlijke toekomsten, %d %% kans elk.', dots, 100 / dots), \
  sprintf('Each dot is one of %d equally likely futures, %d%% each.', dots, 100 / dots)) \
  .(has_budget ? '' : say(' Er is geen begroting opgegeven.', ' No budget was given.'))
set label 913 caption at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced

# --- Drawing -----------------------------------------------------------------------

set style fill solid 1.0 noborder
eval to_png
plot $Dots using 1:2:(0.46 * w):($3 == 1 ? 0xc8470b : 0x5f98cb) with circles linecolor rgb variable
eval to_svg
replot
unset output
