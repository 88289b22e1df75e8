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
calendar-against-less = Avtalt { $agreed }, brukt { $used } i uka: mindre enn avtalt (R-136)
calendar-against-more = Avtalt { $agreed }, brukt { $used } i uka: mer enn avtalt (R-136)
calendar-against-same = Avtalt { $agreed }, brukt { $used } i uka: som avtalt (R-136)

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

calendar-day-week = uke { $n }, { $days ->
    [0] ingen hjemmedag
    [one] { $days } hjemmedag
   *[other] { $days } hjemmedager
 }
calendar-watched = Sett på: { $span }
calendar-unmarked = Merk dagene med mellomrom, eller hent dem fra ei fil med f.
calendar-period-keys = b: perioden begynner her   s: perioden slutter her
calendar-outside = Ingen av de merkede dagene er i perioden. Flytt den med b og s.
calendar-used-regular = Brukt: { $extent }, jevnlig.
calendar-used-now_and_then = Brukt: { $extent }, av og til.
calendar-used-one_off = Brukt: én sammenhengende periode på { $days }.
calendar-used-agreed = Det du svarte før, { $agreed }, står nå som avtalt.
calendar-used-instead = Dette er tatt tilbake, for bruken teller: { $facts }.

file-days = Hvilken fil har hjemmedagene?
file-days-help = En liste med én dato på hver linje (.csv), eller en kalender (.ics). Dra fila hit, eller skriv hvor den ligger.
file-view = Hvilken fil har den ansatte fylt ut?
file-view-help = Svarene legges ved siden av lederens. Ingen av dem blir overskrevet. Dra fila hit, eller skriv hvor den ligger.
file-filter = Bare hendelser der dette står i navnet. Tomt felt tar alle:
file-no-path = Skriv hvor fila ligger, eller lukk med Esc.
file-several = Fila har { $n } slags hendelser: { $names }. Skriv hvilke som er hjemmedager.
file-name = «{ $name }» ({ $n })
file-unnamed = uten navn ({ $n })
file-and-more = { $n } til
file-refused = Ikke noe er hentet fra { $file }:
file-more = … og { $n } til.
file-none = Ikke noe er hentet: { $file } har ingen dager hjemme.
file-none-events = Ikke noe er hentet: { $file } har ingen slike hendelser { $span }.
file-days-read = { $known ->
    [0] { $n ->
        [one] Hentet { $n } ny dag.
       *[other] Hentet { $n } nye dager.
     }
   *[other] Hentet { $n } dager: { $new } nye, { $known } var merket fra før.
 }
file-view-read = { $n ->
    [one] Tok inn { $n } rad.
   *[other] Tok inn { $n } rader.
 } { $differ ->
    [0] Dere svarer likt der begge har svart.
    [one] På én rad svarer dere ulikt.
   *[other] På { $differ } rader svarer dere ulikt.
 }
not-taken-kind = Dette er et avtaleutkast. Velg fila den ansatte har fylt ut alene (kind = "self").
not-taken-name = Fila hører til { $name }. Velg fila til den utkastet gjelder, eller rett navnet.
not-taken-empty = Ingenting er besvart i fila. Be den ansatte fylle den ut, og hent den igjen.
