# Trajectories ended each month, a fan chart, with the median of those started as one line.
#
# From: bands.csv (P5 to P95 by month) and paths.csv (five replications) in `data`,
#   measures ends and starts.
# By hand, from the folder above this one:
#   gnuplot -e "data='DIR'; scenario='living-region'; title='De gemiddelde regio met levende aanbieders'; lang='nl'; replications='1000'; seed='1'; version='0.1.0'; out='DIR/plots/living-region-throughput'" Plots/throughput.gp
#   Writes out.svg and out.png; the folder must exist. Also understood: segment='…' (one segment
#   instead of the region), axis='zero' (never cut the axis), plots='…' (where style.gp stands).
# To change: the words and the measure here, the drawing in fan.gp, colours and sizes in style.gp.

headline_nl = 'Doorstroom: trajecten die per maand eindigen en beginnen'
headline_en = 'Throughput: trajectories ending and starting each month'
unit_nl = 'trajecten per maand'
unit_en = 'trajectories per month'
label_nl = 'geëindigd'
label_en = 'ended'
other_label_nl = 'begonnen'
other_label_en = 'started'
measure = 'ends'
divisor = 1
other = 'starts'

# ARG0 is this script's own path.
if (!exists("plots")) plots = strstrt(ARG0, '/') > 0 ? ARG0[1:strlen(ARG0)-strlen('/throughput.gp')] : '.'
load plots.'/style.gp'
load plots.'/fan.gp'
