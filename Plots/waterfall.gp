# Why an option costs other than the base: from the cost of the base to that of the option, part by part.
#
# From: waterfall.csv in `data` (the parts of the region: mean and standard error, in euros), which a run of
#   several scenarios writes for each but the first.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='fewer-hours'; title='Minder uren'; lang='nl'; replications='1000'; seed='1'; version='0.1.0'; out='DIR/plots/fewer-hours-waterfall'" Plots/waterfall.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: plots='…' (where style.gp stands).
# To change: everything particular to this plot is here, colours and sizes are in style.gp.

headline_nl = 'Waarom de kosten verschillen'
headline_en = 'Why the cost differs'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/waterfall.gp')] : '.'
load plots.'/style.gp'

# --- Reading -----------------------------------------------------------------------
# A part that is exactly nothing has no bar.

keys = 'clients care_days hours severity price contract_rules outside other_costs'
label_nl = "cliënten|dagen per\ncliënt|uren per\ndag|zwaarte|prijs|contract-\nregels|buiten\ncontract|overige\nlasten|"
label_en = "clients|days a\nclient|hours a\nday|severity|price|contract\nrules|outside\ncontract|other\ncosts|"
piece(s, k) = k == 1 ? s[1:strstrt(s, '|') - 1] : piece(s[strstrt(s, '|') + 1:], k - 1)

mean = 0.0; error = 0.0; rows = 0
ours(part) = strcol(1) eq scenario && strcol(2) eq 'all' && strcol(3) eq part
base = 0.0; option = 0.0
stats data.'/waterfall.csv' using (ours('base') ? (base = column(4) / 1e6, base_error = column(5) / 1e6, rows = rows + 1, 0) : ours('option') ? (option = column(4) / 1e6, option_error = column(5) / 1e6, rows = rows + 1, 0) : 0) nooutput
if (rows != 2) { print sprintf("%s/waterfall.csv has no rows for scenario %s", data, scenario); exit status 1 }

array Name[8]; array Change[8]; array Error[8]
bars = 0
do for [k = 1 : words(keys)] {
  mean = 0.0; error = 0.0
  stats data.'/waterfall.csv' using (ours(word(keys, k)) ? (mean = column(4) / 1e6, error = column(5) / 1e6, 0) : 0) nooutput
  if (mean != 0) {
    bars = bars + 1
    Name[bars] = piece(say(label_nl, label_en), k)
    Change[bars] = mean
    Error[bars] = error
  }
}

# --- Axes --------------------------------------------------------------------------
# The axis is cut under what changes, and says so.

lowest = base < option ? base : option
highest = base > option ? base : option
level = base
do for [k = 1 : bars] {
  level = level + Change[k]
  lowest = level < lowest ? level : lowest
  highest = level + 1.96 * Error[k] > highest ? level + 1.96 * Error[k] : highest
}
span = highest > lowest ? highest - lowest : abs(highest) > 0 ? 0.02 * abs(highest) : 1.0
bottom = lowest - 0.35 * span
is_cut = bottom > 0
if (!is_cut) { bottom = 0 }
top = highest + 0.18 * span
stride = step(top - bottom)
set rmargin at screen 0.965
set xrange [0.4 : bars + 2.6]
set yrange [bottom : top]
unset xtics
set ytics scale 0 ()
do for [i = int(ceil(bottom / stride)) : int(floor(top / stride))] {
  set ytics add (number(i * stride, decimals(stride)) i * stride)
}
set label 911 say('kosten van het hele contract, miljoen euro', 'cost of the whole contract, million euros') \
  .(is_cut ? say(' (as begint niet bij 0)', ' (axis does not start at 0)') : '') \
  at screen 0.018, plot_top + 0.034 left font tick_font textcolor rgb grey noenhanced

# --- Bars --------------------------------------------------------------------------
# Digits stop where the Monte Carlo error begins.

signed(x, e) = (x > 0 ? '+' : '').to_error(x, e)
half = 0.36
level = base
set object 1 rect from 1 - half, bottom to 1 + half, base fillcolor rgb median_colour fillstyle solid noborder
set label to_error(base, base_error) at 1, base center offset 0, 0.7 font bold(12) textcolor rgb ink noenhanced
set label say('basis', 'base') at 1, graph 0 center offset 0, -1.2 font regular(11) textcolor rgb ink noenhanced
do for [k = 1 : bars] {
  x = k + 1
  next = level + Change[k]
  set arrow from x - 1 + half, level to x + half, level nohead back linetype 1 linewidth 0.8 linecolor rgb year_line
  set object k + 1 rect from x - half, level to x + half, next fillcolor rgb (Change[k] > 0 ? other_colour : band30) fillstyle solid noborder
  if (Error[k] > 0) { set arrow from x, next - 1.96 * Error[k] to x, next + 1.96 * Error[k] heads size graph 0.006, 90 front linetype 1 linewidth 1 linecolor rgb ink }
  above = next + 1.96 * Error[k] > level ? next + 1.96 * Error[k] : level
  set label signed(Change[k], Error[k]) at x, above center offset 0, 0.7 font regular(12) textcolor rgb ink noenhanced
  set label Name[k] at x, graph 0 center offset 0, -1.2 font regular(11) textcolor rgb ink noenhanced
  level = next
}
x = bars + 2
set arrow from x - 1 + half, level to x + half, level nohead back linetype 1 linewidth 0.8 linecolor rgb year_line
set object x rect from x - half, bottom to x + half, option fillcolor rgb median_colour fillstyle solid noborder
set label to_error(option, option_error) at x, option center offset 0, 0.7 font bold(12) textcolor rgb ink noenhanced
set label say('deze', 'this') at x, graph 0 center offset 0, -1.2 font regular(11) textcolor rgb ink noenhanced

# --- Caption -----------------------------------------------------------------------

caption = bars == 0 ? say('Geen enkel deel verschilt.', 'No part differs.') \
  : say('Gemiddeld over herhalingen, per herhaling opgeteld tot op de cent. Streepjes: toevalsmarge (95 %).', 'Means over replications, in each of which the parts add up to the cent. Whiskers: Monte Carlo error (95%).')
set label 913 caption at screen 0.018, caption_top left font regular(10.5) textcolor rgb grey noenhanced

# --- Drawing -----------------------------------------------------------------------

eval to_png
plot NaN notitle
eval to_svg
replot
unset output
