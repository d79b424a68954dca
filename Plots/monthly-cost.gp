# What care costs, month by month: a fan chart in millions of euros.
#
# From: bands.csv (P5 to P95 by month) and paths.csv (five replications) in `data`,
#   measure cost, in euros.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; lang='nl'; replications='1000'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-monthly-cost'" Plots/monthly-cost.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: segment='…' (one segment
#   instead of the region), axis='zero' (never cut the axis), plots='…' (where style.gp stands).
# To change: the words and the measure here, the drawing in fan.gp, colours and sizes in style.gp.

headline_nl = 'Kosten van jeugdhulp per maand'
headline_en = 'Cost of youth care per month'
unit_nl = 'miljoen euro per maand'
unit_en = 'million euros per month'
label_nl = 'mediaan'
label_en = 'median'
measure = 'cost'
divisor = 1e6
other = ''

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/monthly-cost.gp')] : '.'
load plots.'/style.gp'
load plots.'/fan.gp'
