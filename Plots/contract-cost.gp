# What the whole contract costs: the probability that it costs more than an amount (an S-curve),
# with the budget and what can be read off there.
#
# From: replications.csv (column cost_total, one row per replication) and, for the line,
#   budget.csv (the row whose year is `total`: the budget, the probability of exceeding it with its error
#   and its interval; without it there is no budget line) in `data`.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; lang='nl'; replications='1000'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-contract-cost'" Plots/contract-cost.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: period='2028' (one budget
#   year instead of the whole contract), plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

if (!exists("period")) period = 'total'
whole_contract = period eq 'total'
headline_nl = whole_contract ? 'Kosten van het contract: kans om boven een bedrag uit te komen' : 'Kosten in '.period.': kans om boven een bedrag uit te komen'
headline_en = whole_contract ? 'Contract cost: probability of exceeding an amount' : 'Cost in '.period.': probability of exceeding an amount'

# A staircase of a thousand steps needs rounded corners.
corners = 'rounded'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/contract-cost.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------
# Counts are made on the amounts as they stand in the file, not on rounded ones.

cost_column = 'cost_'.period

# By position and not by name, so that the heading is a row and a file without budgets is not empty.
has_budget = 0
stats data.'/budget.csv' using (strcol(1) eq scenario && strcol(2) eq period ? (budget = column(3), likely = column(4), likely_error = column(5), likely_low = column(6), likely_high = column(7), has_budget = 1, 0) : 0) nooutput

n = 0; over = 0; excess = 0.0
above(x) = has_budget ? x > budget : 0
tally(x) = (n = n + 1, over = over + above(x), excess = excess + (above(x) ? x - budget : 0), 1)
set table $Costs
plot data.'/replications.csv' using (sprintf("%.12g", column(cost_column) / 1e6)) \
  with table if (strcol('scenario') eq scenario ? tally(column(cost_column)) : 0)
unset table
if (n == 0) { print sprintf("%s/replications.csv has no rows for scenario %s", data, scenario); exit status 1 }
set datafile separator whitespace

has_budget = has_budget ? budget == budget : 0
if (has_budget) { budget = budget / 1e6; probability = over / (1.0 * n); excess = over > 0 ? excess / 1e6 / over : 0 }

# $Below: each amount and the share of replications that cost at most that.
stats $Costs using 1 name 'COST' nooutput
set xrange [COST_min - 1 : COST_max + 1]
set yrange [-1 : 2]
set table $Below
plot $Costs using 1:(1.0) smooth cnormal
unset table
set autoscale xy
stats $Below using ($2 >= 0.9 - 1e-9 ? $1 : NaN) name 'NINE' nooutput
stats $Below using 2 name 'SHARE' nooutput
# Errors of the two quantiles that are told: how far they move with the error of their share.
moved(q, side) = q + side * sqrt(q * (1 - q) / n) < 1 ? q + side * sqrt(q * (1 - q) / n) : 1
array Edge[4]
do for [i = 1 : 4] {
  share = moved(i < 3 ? 0.5 : 0.9, i % 2 == 0 ? 1 : -1)
  stats $Below using ($2 >= share - 1e-9 ? $1 : NaN) name 'EDGE' nooutput
  Edge[i] = EDGE_min
}

# --- Axes --------------------------------------------------------------------------

lowest = has_budget && budget < COST_min ? budget : COST_min
highest = has_budget && budget > COST_max ? budget : COST_max
span = highest > lowest ? highest - lowest : abs(highest) > 0 ? 0.2 * abs(highest) : 1.0
lowest = lowest - 0.05 * span
highest = highest + 0.05 * span
span = highest - lowest
# A budget near the right-hand end, with no room for words to the left of it either, gets room on its right.
if (has_budget) {
  near = 0
  stats $Costs using (near = near + ($1 > budget - 0.30 * span), 0) nooutput
  if (probability < 0.5 && near >= 0.66 * n && (budget - lowest) / span > 0.68) { highest = lowest + (budget - lowest) / 0.68; span = highest - lowest }
}
stride = step(span)
set rmargin at screen 0.965
set xrange [lowest : highest]
set xtics scale 0.4 ()
do for [i = int(ceil(lowest / stride)) : int(floor(highest / stride))] {
  set xtics add (number(i * stride, decimals(stride)) i * stride)
}
set xlabel whole_contract ? say('kosten van het hele contract, miljoen euro', 'cost of the whole contract, million euros') \
  : say('kosten in '.period.', miljoen euro', 'cost in '.period.', million euros') font tick_font textcolor rgb grey offset 0, 0.5 noenhanced
set yrange [0 : 1.04]
unset ytics
do for [i = 0 : 5] {
  set label percent(i / 5.0, 0) at graph -0.012, first i / 5.0 right font regular(11) textcolor rgb ink noenhanced
  set arrow from lowest, i / 5.0 to highest, i / 5.0 nohead back linetype 1 linewidth 1 linecolor rgb hairline
}
set label 911 say('kans op hogere kosten dan het bedrag op de horizontale as', 'probability of a cost above the amount on the horizontal axis') \
  at screen 0.018, plot_top + 0.034 left font tick_font textcolor rgb grey noenhanced

# --- The budget, and what is read off there ----------------------------------------
# The words stand beside the budget line where the curve leaves room: a curve that falls leaves
# it free above on the right and below on the left.

set style textbox opaque margins 0.3, 0.3 fillcolor rgb '#ffffff' noborder
if (has_budget) {
  runs = grouped(sprintf("%d", n)).say(' herhalingen', ' replications')
  block1 = say('begroting ', 'budget ').millions(budget)
  block2 = over == 0 ? say('geen overschrijding', 'never exceeded') \
    : over == n ? say('altijd overschrijding', 'always exceeded') \
    : say('kans op overschrijding ', 'probability of exceedance ').told_probability(likely, likely_error, likely_low, likely_high)
  block3 = over == 0 ? say('in ', 'in ').runs \
    : over == n ? say('in alle ', 'in all ').runs \
    : say('in ', 'in ').grouped(sprintf("%d", over)).say(' van de ', ' of ').runs
  block4 = over == 0 ? '' : (over == n ? say('gemiddeld ', 'on average ') : say('dan gemiddeld ', 'then on average ')).roughly(excess).say(' te veel', ' over')

  set arrow from budget, 0 to budget, graph 1 nohead front linetype 1 linewidth 1.8 linecolor rgb other_colour
  if (over > 0) {
    set arrow from lowest, probability to budget, probability nohead front linetype 1 dashtype (6, 4) linewidth 1.2 linecolor rgb other_colour
    set label ' ' at budget, probability point pointtype 7 pointsize 1.1 linecolor rgb other_colour front
    if (over < n) { set label told_probability(likely, likely_error, likely_low, likely_high) at graph 0.008, first probability left offset 0, (probability > 0.5 ? -0.7 : 0.7) font bold(11) textcolor rgb other_colour boxed front noenhanced }
  }

  # The words need three tenths of the width. What share of the curve is left where they would end?
  wide = 0.30
  place = (budget - lowest) / span
  left_count = 0; right_count = 0
  left_end = budget - wide * span; right_end = budget + wide * span
  stats $Costs using (left_count = left_count + ($1 > left_end), right_count = right_count + ($1 > right_end), 0) nooutput
  left_share = left_count / (1.0 * n); right_share = right_count / (1.0 * n)

  on_right = place + wide < 0.99 && (probability < 0.66 || right_share > 0.97)
  on_left = !on_right && place - wide > 0.01 && (left_share < 0.66 || probability > 0.97)
  block_x = on_right ? place + 0.012 : on_left ? place - 0.012 : 0.985
  do for [i = 1 : 4] {
    line = i == 1 ? block1 : i == 2 ? block2 : i == 3 ? block3 : block4
    if (on_right) {
      set label line at graph block_x, graph 0.9 - 0.058 * (i - 1) left font (i < 3 ? bold(12) : regular(11)) textcolor rgb other_colour boxed front noenhanced
    } else {
      set label line at graph block_x, graph 0.9 - 0.058 * (i - 1) right font (i < 3 ? bold(12) : regular(11)) textcolor rgb other_colour boxed front noenhanced
    }
  }
}

# How far chance alone may have put that probability off: 1.96 standard errors, rows taken as independent.
if (has_budget && over > 0 && over < n) {
  margin = 196 * sqrt(probability * (1 - probability) / n)
  set label 903 footer.' · '.say('toevalsmarge van de kans ± ', 'Monte Carlo margin of the probability ± ').number(margin, margin < 0.95 ? 1 : 0).say(' procentpunt', ' percentage points')
}

# --- Caption -----------------------------------------------------------------------

caption = say('De helft van de herhalingen kost meer dan ', 'Half of the replications cost more than ').millions_to(COST_median, 0.5 * (Edge[2] - Edge[1])) \
  .say(', één op de tien meer dan ', ', one in ten more than ').millions_to(NINE_min, 0.5 * (Edge[4] - Edge[3])).'.' \
  .(has_budget ? '' : say(' Er is geen begroting opgegeven.', ' No budget was given.'))
set label 913 caption at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced

# --- Drawing -----------------------------------------------------------------------
# The curve stays level from one replication's cost to the next, and falls there by one share.

set table $Above
plot $Below using 1:(1 - $2) with table
unset table

set arrow from lowest, 1 to COST_min, 1 nohead front linetype 1 linewidth 3 linecolor rgb median_colour
set arrow from COST_min, 1 to COST_min, 1 - SHARE_min nohead front linetype 1 linewidth 3 linecolor rgb median_colour
set arrow from COST_max, 0 to highest, 0 nohead front linetype 1 linewidth 3 linecolor rgb median_colour

eval to_png
plot $Above using 1:2 with steps linetype 1 linewidth 3 linecolor rgb median_colour
eval to_svg
replot
unset output
