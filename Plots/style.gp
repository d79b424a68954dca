# What all plots share: the arguments, the words' language, numbers, colours,
# the page (title, scenario, footer) and the two files written.
#
# Loaded by every plot. A plot sets, before loading it,
#   headline_nl, headline_en   what the plot is, in both languages
# and ends with: eval to_png, plot …, eval to_svg, replot, unset output.
#
# To change: colours and sizes stand together below; `say(nl, en)` holds each text
# in both languages, next to the place where it is drawn.

# --- Arguments ---------------------------------------------------------------------
# The caller passes them with -e; without them the plot still says what it is about.

if (!exists("data"))         data = '.'
if (!exists("scenario"))     { print "a plot needs scenario='…', the name in the scenario column"; exit status 2 }
if (!exists("out"))          { print "a plot needs out='…', the path of the pictures without .svg or .png"; exit status 2 }
if (!exists("name"))         name = scenario   # as the plot shows it
if (!exists("title"))        title = name
if (!exists("segment"))      segment = 'all'
if (!exists("lang"))         lang = 'nl'
if (!exists("replications")) replications = ''
if (!exists("seed"))         seed = ''
if (!exists("version"))      version = ''

set encoding utf8
set datafile separator ','

say(nl, en) = lang eq 'en' ? en : nl

# --- Numbers -----------------------------------------------------------------------
# Written here and not by the C library, whose locales may not be installed.

point = say(',', '.')
comma = say('.', ',')
grouped(s) = strlen(s) > 3 ? grouped(s[1:strlen(s)-3]).comma.s[strlen(s)-2:] : s
scaled(x, d) = floor(abs(x) * 10.0**d + 0.5)
fraction(x, d) = d > 0 ? point.sprintf(sprintf("%%0%dd", d), int(scaled(x, d) - 10.0**d * floor(scaled(x, d) / 10.0**d))) : ''
number(x, d) = (x < 0 && scaled(x, d) > 0 ? '−' : '').grouped(sprintf("%.0f", floor(scaled(x, d) / 10.0**d))).fraction(x, d)
percent(x, d) = number(100 * x, d).say(' %', '%')
# Three digits that matter: 4.87, 48.7, 487 (and 0.029).
digits(x) = abs(x) >= 99.95 ? 0 : abs(x) >= 9.995 ? 1 : abs(x) >= 0.0995 || x == 0 ? 2 : 3
millions(x) = say('€ '.number(x, digits(x)).' mln', '€'.number(x, digits(x)).' million')
# Two digits that matter, for what is only roughly known.
roughly(x) = say('€ '.number(x, digits(10 * x)).' mln', '€'.number(x, digits(10 * x)).' million')
# A probability as the tables round it: in steps of 1, 2, 5, 10 … percent, the smallest that is at least
# its standard error; one that would read as 0 or 100 as the end of its interval, rounded away.
error_power(e) = 10.0**floor(log10(e))
error_mantissa(e) = e / error_power(e)
known_step(e) = error_power(e) * (error_mantissa(e) <= 1 ? 1 : error_mantissa(e) <= 2 ? 2 : error_mantissa(e) <= 5 ? 5 : 10)
in_steps(x, s) = s * floor(x / s + 0.5)
error_step(e) = e <= 1 ? 1.0 : known_step(e)
# A figure without the digits that its error makes unknown, in the same steps; all three that matter where it has none.
to_error(x, e) = e > 0 ? number(in_steps(x, known_step(e)), decimals(known_step(e))) : number(x, digits(x))
millions_to(x, e) = say('€ '.to_error(x, e).' mln', '€'.to_error(x, e).' million')
outward(d) = 100 * d > 10 ? 10 * ceil(10 * d) : ceil(100 * d)
told_probability(p, e, l, h) = in_steps(100 * p, error_step(100 * e)) == 0 ? '< '.percent(outward(h) / 100.0, 0) \
  : in_steps(100 * p, error_step(100 * e)) == 100 ? '> '.percent(1 - outward(1 - l) / 100.0, 0) \
  : percent(in_steps(100 * p, error_step(100 * e)) / 100.0, 0)
# "1000" becomes "1.000"; what is no whole number stays as it was passed.
counted(s) = strlen(s) > 0 && s eq sprintf("%.0f", s + 0) ? grouped(s) : s

# Round steps for an axis of length r: 1, 2, 2.5 or 5 times a power of ten, about six of them.
power(r) = 10.0**floor(log10(r / 6.0))
mantissa(r) = r / 6.0 / power(r)
step(r) = power(r) * (mantissa(r) <= 1.01 ? 1 : mantissa(r) <= 2.01 ? 2 : mantissa(r) <= 2.51 ? 2.5 : mantissa(r) <= 5.01 ? 5 : 10)
whole(x) = abs(x - floor(x + 0.5)) < 1e-6
decimals(s) = whole(s) ? 0 : whole(10 * s) ? 1 : whole(100 * s) ? 2 : whole(1000 * s) ? 3 : 4

# --- Colours -----------------------------------------------------------------------
# One blue from light to dark for chance: it survives a grey printer. Vermilion, which every
# kind of colour blindness can tell from blue, for the one other thing a plot compares with; dashed
# where it could be taken for a path in grey.

ink = '#1b1b1b'
grey = '#5f5f5f'
hairline = '#e4e4e4'
year_line = '#c4c4c4'
band90 = '#cddff0'
band60 = '#9cc1e2'
band30 = '#5f98cb'
chance_colour = '#7fa8d2'   # what chance alone would do, inside the bands of all
median_colour = '#08306b'
path_colour = '#584a4a4a'   # the first two digits are transparency
other_colour = '#c8470b'

# --- Files -------------------------------------------------------------------------
# The same page twice: SVG for screens, PNG at twice the size (285 dots per inch at 16 cm).
# Arial is what Windows and macOS have; fontconfig gives Liberation Sans, of the same widths.

family = 'Arial'
if (!exists("corners")) corners = 'butt'   # or rounded
to_png = "set terminal pngcairo ".corners." size 1800,1080 background '#ffffff' font '".family.",12' fontscale 2 linewidth 2 dashlength 2 pointscale 2; set output out.'.png'"
to_svg = "set terminal svg size 900,540 fixed ".corners." background '#ffffff' font '".family.",12' linewidth 1 dashlength 1; set output out.'.svg'"

regular(size) = sprintf("%s,%g", family, size)
bold(size) = sprintf("%s Bold,%g", family, size)

# --- The page ----------------------------------------------------------------------
# In fractions of the page, from the top: headline, scenario (up to three lines), caption, plot, footer.

left_edge = 0.075
right_edge = 0.83

subject = (title[1:9] eq 'Scenario:' ? '' : 'Scenario: ').title.(segment eq 'all' ? '' : say(', segment ', ', segment ').segment)
# How many characters fit; fewer where a third are capitals.
capitals = 0
do for [i = 1 : strlen(subject)] { if (strstrt('ABCDEFGHIJKLMNOPQRSTUVWXYZ', subject[i:i]) > 0) { capitals = capitals + 1 } }
line_width = 3 * capitals > strlen(subject) ? 72 : 98
subject_lines = 1
rest = subject
subject = ''
while (strlen(rest) > line_width && subject_lines < 3) {
  cut = line_width
  do for [i = line_width/2 : line_width + 1] { if (rest[i:i] eq ' ') { cut = i } }
  subject = subject.rest[1:cut]."\n"
  rest = rest[cut+1:]
  subject_lines = subject_lines + 1
}
if (strlen(rest) > line_width) { rest = rest[1:line_width-1].'…' }
subject = subject.rest

subject_top = 0.905
caption_top = subject_top - 0.0385 * subject_lines - 0.004
plot_top = caption_top - 0.094
plot_bottom = 0.165

titles = "set label 901 say(headline_nl, headline_en) at screen 0.018, 0.955 left font bold(17) textcolor rgb ink noenhanced; \
set label 902 subject at screen 0.018, subject_top left font regular(13) textcolor rgb ink noenhanced; \
set label 903 footer at screen 0.018, 0.032 left font regular(9.5) textcolor rgb grey noenhanced"

footer = (replications eq '' ? '' : counted(replications).say(' herhalingen', ' replications').' · ')\
  .(seed eq '' ? '' : say('startgetal (seed) ', 'seed ').seed.' · ')\
  .'raming'.(version eq '' ? '' : ' '.version).' · '.name
# A page of several panels sets what stands outside them before the first and unsets it after that, so that nothing
# is drawn twice.
eval titles

set lmargin at screen left_edge
set rmargin at screen right_edge
set tmargin at screen plot_top
set bmargin at screen plot_bottom

unset key
set border 1 linecolor rgb '#8a8a8a' linewidth 1
tick_font = regular(11)
set tics nomirror font tick_font textcolor rgb ink
set grid noxtics ytics back linetype 1 linecolor rgb hairline linewidth 1
