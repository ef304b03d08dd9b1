# A glossary of the rows of terms.gold.tsv alone: what was misheard goes to the entry of its right form.
BEGIN { FS = "\t" }
NR == 1 { next }
$3 == "misrecognition" { if (!($2 in misheard)) order[++n] = $2; misheard[$2] = misheard[$2] (misheard[$2] == "" ? "" : "|") $1; next }
{ rows[++m] = $1; english[m] = $2 }
END {
  print "zh,en,misheard"
  for (i = 1; i <= m; i++) {
    printf "\"%s\",\"%s\",\"%s\"\n", rows[i], english[i], misheard[rows[i]]
    done[rows[i]] = 1
  }
  for (i = 1; i <= n; i++) if (!(order[i] in done)) printf "\"%s\",\"%s\",\"%s\"\n", order[i], order[i], misheard[order[i]]
}
