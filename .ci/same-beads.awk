# How many cues of a merged file stay the same where one of the files it was merged of is disturbed. Reads three files: the
# cues that were cut out of a file (maybe none), the merged file, and that of the disturbed files. Prints the number of cues
# of the merged file, without those that hold a cue that was cut out, and how many of them the other has.
BEGIN { RS = ""; FS = "\n" }
FNR == 1 { file++ }
{
  gsub(/\r/, "")
  text = ""
  for (k = 3; k <= NF; k++) text = text $k "\n"
  if (ARGV[file] ~ /cut$/) cut[text] = 1
  else if (ARGV[file] ~ /before$/) bead[++beads] = text
  else after[text]++
}
END {
  for (i = 1; i <= beads; i++) {
    isCut = 0
    for (text in cut) isCut = isCut || index(bead[i], text) == 1
    if (isCut) continue
    count++
    if (after[bead[i]]-- > 0) same++
  }
  print count + 0, same + 0
}
