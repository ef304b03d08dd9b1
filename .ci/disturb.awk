# Disturbs an SRT file: 20 s are cut out of its middle with every cue that begins in them, then every time is multiplied by
# "speed" and moved by "offset" seconds (but so that none is negative). Prints what is left; what is cut out goes to the file
# "cuts".
function seconds(stamp, part) { split(stamp, part, /[:,]/); return part[1] * 3600 + part[2] * 60 + part[3] + part[4] / 1000 }
function stamp(time, whole) {
  whole = int(time * 1000 + .5)
  return sprintf("%02d:%02d:%02d,%03d", int(whole / 3600000), int(whole / 60000) % 60, int(whole / 1000) % 60, whole % 1000)
}
function moved(time) { return (time > middle ? time - cut : time) * speed + offset }
BEGIN { RS = ""; FS = "\n"; cut = 20 }
{ sub(/^\357\273\277/, ""); gsub(/\r/, ""); cue[NR] = $0; split($2, time, " "); start[NR] = seconds(time[1]); end[NR] = seconds(time[3]) }
END {
  middle = (start[1] + end[NR]) / 2
  if (start[1] * speed + offset < 0) offset = -start[1] * speed
  for (i = 1; i <= NR; i++) {
    if (start[i] >= middle && start[i] < middle + cut) { print cue[i] "\n" >cuts; continue }
    n = split(cue[i], line, "\n")
    from = start[i]; to = end[i]
    if (from < middle && to > middle) to = middle
    printf "%d\n%s --> %s\n", ++number, stamp(moved(from)), stamp(moved(to))
    for (k = 3; k <= n; k++) print line[k]
    print ""
  }
}
