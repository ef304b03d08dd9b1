# Compares what "duizhao terms find" printed (first file) with the places that terms.gold.tsv lists (second file). A listed
# term counts as found where it is inside a longer one that was found. Prints what differs, then the counts.
BEGIN { FS = "\t" }
FNR == 1 { next }
FILENAME == ARGV[1] { found[$3, $1] = 1; forms[$3] = 1; next }
{ listed[$1] = listed[$1] "," $5 }
END {
  for (zh in listed) {
    count = split(listed[zh], ids, ",")
    for (i = 1; i <= count; i++) if (ids[i] != "" && !((zh, ids[i]) in gold)) {
      gold[zh, ids[i]] = 1
      places++
      hit = (zh, ids[i]) in found
      for (form in forms) if (!hit && index(form, zh) && (form, ids[i]) in found) { hit = 1; inside++ }
      if (hit) right++
      else print "missed: " zh " in " ids[i]
    }
  }
  for (key in found) {
    total++
    split(key, part, SUBSEP)
    if (key in gold) exact++
    else print "not listed: " part[1] " in " part[2]
  }
  printf "recall %d of %d (%d of them inside longer terms), precision %d of %d\n", right, places, inside, exact, total
}
