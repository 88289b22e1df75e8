# Kalenderen: helligdager, ukedager og det som kan være galt i ei fil med dager.


holiday-new_year = første nyttårsdag
holiday-maundy_thursday = skjærtorsdag
holiday-good_friday = langfredag
holiday-easter_sunday = første påskedag
holiday-easter_monday = andre påskedag
holiday-labour_day = første mai
holiday-constitution_day = grunnlovsdagen
holiday-ascension = Kristi himmelfartsdag
holiday-whit_sunday = første pinsedag
holiday-whit_monday = andre pinsedag
holiday-christmas = første juledag
holiday-boxing_day = andre juledag

calendar-days = { $n ->
    [one] { $n } hjemmedag
   *[other] { $n } hjemmedager
 }
calendar-period = { $days } i tida { $span }
calendar-average = { $days } i { $weeks }: { $average } i snitt (R-134)
calendar-average-working = { $days }, men ingen hele uker å telle i. Regnet av arbeidsdagene: { $average } (R-134)
calendar-holiday-weeks = { $n ->
    [one] { $n } uke med helligdag
   *[other] { $n } uker med helligdag
 }
calendar-edge-weeks = { $n ->
    [one] { $n } delt uke i kanten
   *[other] { $n } delte uker i kantene
 }
calendar-both = { $first } og { $second }
calendar-left-out = Ikke regnet med: { $weeks }
calendar-regularity-one_off = Én sammenhengende periode
calendar-regularity-now_and_then = Av og til, uten fast takt
calendar-regularity-regular = Jevnlig
calendar-longest = Lengst på rad: { $span }, { $days }
calendar-longest-over = Lengst på rad: { $span }, { $days }. Det er lenger enn det som er trygt «kort» (R-122)
calendar-span-month = { $from }.–{ $to }. { $month } { $year }
calendar-span = { $from } – { $to }
calendar-against-less = Avtalt { $agreed }, brukt { $used } dager i uka: mindre enn avtalt (R-136)
calendar-against-more = Avtalt { $agreed }, brukt { $used } dager i uka: mer enn avtalt (R-136)
calendar-against-same = Avtalt { $agreed }, brukt { $used } dager i uka: som avtalt (R-136)

calendar-fault-at = Linje { $line }: { $text }
calendar-fault-not-a-date = «{ $text }» i kolonne { $column } er ingen dato. Skriv den som 22.11.2026 eller 2026-11-22.
calendar-fault-empty = Det mangler en dato i kolonne { $column }. Skriv en, eller ta bort linja.
calendar-fault-other-year = «{ $text }» er utenfor årene { $from }–{ $to }. Rett året.
calendar-fault-too-many = Her er det over { $most } dager. Velg en kortere tid, eller del fila.
calendar-fault-no-days = Fila har ingen dager. Skriv én dato på hver linje.
calendar-fault-not-a-calendar = Dette er ikke en kalenderfil. Eksporter kalenderen som .ics, eller lag en liste med datoer.
calendar-fault-not-closed = Det som begynner her, slutter aldri. Fila er trolig kuttet; eksporter den på nytt.
calendar-fault-no-start = Hendelsen har ingen startdato. Gi den en dato i kalenderen, og eksporter på nytt.
calendar-fault-end-before-start = Hendelsen slutter før den begynner. Rett tida i kalenderen, og eksporter på nytt.
calendar-fault-bad-rule = Gjentakelsen «{ $text }» lar seg ikke lese. La den gå etter dager, uker, måneder eller år.
