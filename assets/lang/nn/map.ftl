# Kartet, grensene, variantane og tvilspunkta.

map-letter-applies = G
map-letter-does_not_apply = I
map-letter-discretionary = S
map-letter-undetermined = ?

map-half = { $whole ->
    [0] ½
   *[other] { $whole }½
 }

map-row-now_and_then = av og til
    .long = Av og til, utan fast ordning
map-row-free_choice = fritt val
    .long = Fritt val, inntil så mange dagar
map-row-fixed_three_weeks = fast, tre veker
    .long = Fast, i tre veker
map-row-fixed_two_months = fast, to månader
    .long = Fast, i to månader
map-row-fixed = fast
    .long = Fast, inntil vidare
map-row-only_home = berre heime
    .long = Berre heime
map-row-two_weeks = to veker
    .long = Ein periode på to veker
map-row-three_weeks = tre veker
    .long = Ein periode på tre veker
map-row-one_month = ein månad
    .long = Ein periode på ein månad
map-row-two_months = to månader
    .long = Ein periode på to månader
map-row-three_months = tre månader
    .long = Ein periode på tre månader
map-row-half_year = eit halvt år
    .long = Ein periode på eit halvt år
map-row-own = som i svara
    .long = Som i svara

map-said-applies = gjeld
map-said-does_not_apply = gjeld ikkje
map-said-discretionary = skjønn
map-said-undetermined = manglar svar

map-days = { $n ->
    [one] { $value } dag
   *[other] { $value } dagar
 }
map-part-all = { $verdict } same kor mange dagar
map-part-at = { $verdict } ved { $from }
map-part-span = { $verdict } frå { $from } til { $to }
map-part-from = { $verdict } frå { $from }
map-words-row = { $row }: { $parts }.
map-words-here = Svara no høyrer til «{ $row }» ved { $days }.

variant-days = { $n ->
    [one] { $value } dag i veka
   *[other] { $value } dagar i veka
 }
variant-place-own_home = heime hos seg sjølv
variant-place-holiday_home = på hytta
variant-place-rented_abroad = på ein leigd stad i utlandet
variant-place-home_abroad = i eigen heim i eit anna land
variant-place-relatives_home = heime hos foreldre eller vener
variant-place-partner_home = heime hos partnaren
variant-place-commuter_flat = i pendlarbustaden
variant-place-coworking = i eit kontorfellesskap
variant-place-cafe = på kafé eller bibliotek
variant-place-train = på toget eller på reise
variant-place-hotel = på hotell
variant-place-employers_private_home = heime hos arbeidsgivaren
variant-length-two_weeks = i to veker
variant-length-three_weeks = i tre veker
variant-length-one_month = i ein månad
variant-length-two_months = i to månader
variant-length-three_months = i tre månader
variant-length-half_year = i eit halvt år
variant-length-until_further_notice = inntil vidare
variant-arrangement-fixed = på faste dagar
variant-arrangement-quota = etter eige val
variant-arrangement-rotation = i turnus
variant-arrangement-seasonal = ein sesong av året
variant-arrangement-ad_hoc = av og til
variant-arrangement-temporary = i ein avgrensa periode
variant-arrangement-on_call = som vakt heime
variant-only_home = berre heime
variant-none = som i svara

border-to-applies = «gjeld»
border-to-does_not_apply = «gjeld ikkje»
border-to-discretionary = skjønn
border-to-undetermined = eit svar som manglar
border-lean-applies = skjønn, hellar mot «gjeld»
border-lean-does_not_apply = skjønn, hellar mot «gjeld ikkje»
border-lean-open = skjønn, ope
border-away = { $distance } frå { $to }: { $place }
border-at = Akkurat på grensa til { $to }: { $place }
border-under = under { $at }
border-down_to = { $at } eller mindre
border-from = { $at } eller meir
border-over = over { $at }
border-week = { $days } i veka
border-row = { $days } i strekk

doubt-discretion = Kjem an på skjønn, og retninga manglar svar ({ $rule })
doubt-discretion-open = Kjem an på skjønn, og det er ope kva veg det hellar ({ $rule })
doubt-discretion-applies = Kjem an på skjønn, hellar mot «gjeld» ({ $rule })
doubt-discretion-does_not_apply = Kjem an på skjønn, hellar mot «gjeld ikkje» ({ $rule })
doubt-border = Nær ei grense som ingen lovtekst set: { $border } ({ $rule })
doubt-missing = Manglar svar som kan endre vurderinga: { $fact } ({ $rule })
doubt-unsaid = Manglar svar som kan endre retninga eller kva som blir kravd: { $fact } ({ $rule })
doubt-deciding = Den avgjerande regelen er usikker: { $title } ({ $rule }, { $certainty })
doubt-on_the_way = Ein regel på vegen er usikker: { $title } ({ $rule }, { $certainty })
doubt-if = Plikta gjeld berre om forskrifta gjer det: { $title } ({ $rule })

map-title = Kart over vurderinga
map-head = Dagar heime i veka
map-legend = G gjeld   I gjeld ikkje   S skjønn   ? manglar svar   [ ] no
map-here = : dette er svara no
map-nearest = Nærmaste grense: { $border }
compare-title = Samanlikn
compare-help = ↑↓ byter variant, Tab byter kolonne, Enter vel. Ingenting blir endra før du vel.
compare-now = Som no
compare-same = Ingen skilnad
compare-gained = { $n ->
    [one] Éi plikt kjem til:
   *[other] { $n } plikter kjem til:
 }
compare-lost = { $n ->
    [one] Éi plikt fell bort:
   *[other] { $n } plikter fell bort:
 }
compare-turned = { $n ->
    [one] Éi plikt blir meir eller mindre sikker.
   *[other] { $n } plikter blir meir eller mindre sikre.
 }
compare-more = og { $n } til
compare-chosen = Svara er endra: { $variant }. Ctrl-Z angrar.
summary-hint = ^N skjul namn
summary-owed = { $n ->
    [0] Ingen opne plikter
    [one] Éi plikt er ikkje stadfesta i orden
   *[other] { $n } plikter er ikkje stadfesta i orden
 }
summary-first = { $count }. Først: { $names }.
summary-doubts = Tvilspunkt
