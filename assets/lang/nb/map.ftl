# Kartet, grensene, variantene og tvilspunktene.

map-letter-applies = G
map-letter-does_not_apply = I
map-letter-discretionary = S
map-letter-undetermined = ?

map-half = { $whole ->
    [0] ½
   *[other] { $whole }½
 }

map-row-now_and_then = av og til
    .long = Av og til, uten fast ordning
map-row-free_choice = fritt valg
    .long = Fritt valg, inntil så mange dager
map-row-fixed_three_weeks = fast, tre uker
    .long = Fast, i tre uker
map-row-fixed_two_months = fast, to måneder
    .long = Fast, i to måneder
map-row-fixed = fast
    .long = Fast, inntil videre
map-row-only_home = bare hjemme
    .long = Bare hjemme
map-row-two_weeks = to uker
    .long = En periode på to uker
map-row-three_weeks = tre uker
    .long = En periode på tre uker
map-row-one_month = en måned
    .long = En periode på en måned
map-row-two_months = to måneder
    .long = En periode på to måneder
map-row-three_months = tre måneder
    .long = En periode på tre måneder
map-row-half_year = et halvt år
    .long = En periode på et halvt år
map-row-own = som i svarene
    .long = Som i svarene

map-said-applies = gjelder
map-said-does_not_apply = gjelder ikke
map-said-discretionary = skjønn
map-said-undetermined = mangler svar

map-days = { $n ->
    [one] { $value } dag
   *[other] { $value } dager
 }
map-part-all = { $verdict } uansett antall dager
map-part-at = { $verdict } ved { $from }
map-part-span = { $verdict } fra { $from } til { $to }
map-part-from = { $verdict } fra { $from }
map-words-row = { $row }: { $parts }.
map-words-here = Svarene nå hører til «{ $row }» ved { $days }.

variant-days = { $n ->
    [one] { $value } dag i uka
   *[other] { $value } dager i uka
 }
variant-place-own_home = hjemme hos seg selv
variant-place-holiday_home = på hytta
variant-place-rented_abroad = på et leid sted i utlandet
variant-place-home_abroad = i eget hjem i et annet land
variant-place-relatives_home = hjemme hos foreldre eller venner
variant-place-partner_home = hjemme hos partneren
variant-place-commuter_flat = i pendlerboligen
variant-place-coworking = i et kontorfellesskap
variant-place-cafe = på kafé eller bibliotek
variant-place-train = på toget eller på reise
variant-place-hotel = på hotell
variant-place-employers_private_home = hjemme hos arbeidsgiveren
variant-length-two_weeks = i to uker
variant-length-three_weeks = i tre uker
variant-length-one_month = i en måned
variant-length-two_months = i to måneder
variant-length-three_months = i tre måneder
variant-length-half_year = i et halvt år
variant-length-until_further_notice = inntil videre
variant-arrangement-fixed = på faste dager
variant-arrangement-quota = etter eget valg
variant-arrangement-rotation = i turnus
variant-arrangement-seasonal = en sesong av året
variant-arrangement-ad_hoc = av og til
variant-arrangement-temporary = i en avgrenset periode
variant-arrangement-on_call = som vakt hjemme
variant-only_home = bare hjemme
variant-none = som i svarene

border-to-applies = «gjelder»
border-to-does_not_apply = «gjelder ikke»
border-to-discretionary = skjønn
border-to-undetermined = et svar som mangler
border-lean-applies = skjønn, heller mot «gjelder»
border-lean-does_not_apply = skjønn, heller mot «gjelder ikke»
border-lean-open = skjønn, åpent
border-away = { $distance } fra { $to }: { $place }
border-at = Akkurat på grensen til { $to }: { $place }
border-under = under { $at }
border-down_to = { $at } eller mindre
border-from = { $at } eller mer
border-over = over { $at }
border-week = { $days } i uka
border-row = { $days } i strekk

doubt-discretion = Beror på skjønn, og retningen mangler svar ({ $rule })
doubt-discretion-open = Beror på skjønn, og det er åpent hvilken vei det heller ({ $rule })
doubt-discretion-applies = Beror på skjønn, heller mot «gjelder» ({ $rule })
doubt-discretion-does_not_apply = Beror på skjønn, heller mot «gjelder ikke» ({ $rule })
doubt-border = Nær en grense som ingen lovtekst setter: { $border } ({ $rule })
doubt-missing = Mangler svar som kan endre vurderingen: { $fact } ({ $rule })
doubt-unsaid = Mangler svar som kan endre retningen eller hva som kreves: { $fact } ({ $rule })
doubt-deciding = Den avgjørende regelen er usikker: { $title } ({ $rule }, { $certainty })
doubt-on_the_way = En regel på veien er usikker: { $title } ({ $rule }, { $certainty })
doubt-if = Plikten gjelder bare hvis forskriften gjør det: { $title } ({ $rule })

map-title = Kart over vurderingen
map-head = Dager hjemme i uka
map-legend = G gjelder   I gjelder ikke   S skjønn   ? mangler svar   [ ] nå
map-here = : dette er svarene nå
map-nearest = Nærmeste grense: { $border }
compare-title = Sammenlign
compare-help = ↑↓ bytter variant, Tab bytter kolonne, Enter velger. Ingenting endres før du velger.
compare-now = Som nå
compare-same = Ingen forskjell
compare-gained = { $n ->
    [one] Én plikt kommer til:
   *[other] { $n } plikter kommer til:
 }
compare-lost = { $n ->
    [one] Én plikt faller bort:
   *[other] { $n } plikter faller bort:
 }
compare-turned = { $n ->
    [one] Én plikt blir mer eller mindre sikker.
   *[other] { $n } plikter blir mer eller mindre sikre.
 }
compare-more = og { $n } til
compare-chosen = Svarene er endret: { $variant }. Ctrl-Z angrer.
summary-hint = ^N skjul navn
summary-owed = { $n ->
    [0] Ingen åpne plikter
    [one] Én plikt er ikke bekreftet i orden
   *[other] { $n } plikter er ikke bekreftet i orden
 }
summary-first = { $count }. Først: { $names }.
summary-doubts = Tvilspunkter
