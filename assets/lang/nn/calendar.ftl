# Kalenderen: heilagdagar, vekedagar og det som kan vere gale i ei fil med dagar.


holiday-new_year = første nyttårsdag
holiday-maundy_thursday = skjertorsdag
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
    [one] { $n } heimedag
   *[other] { $n } heimedagar
 }
calendar-period = { $days } i tida { $span }
calendar-average = { $days } på { $weeks }: { $average } i snitt (R-134)
calendar-average-working = { $days }, men inga heil veke å telje i. Rekna av arbeidsdagane: { $average } (R-134)
calendar-holiday-weeks = { $n ->
    [one] { $n } veke med heilagdag
   *[other] { $n } veker med heilagdag
 }
calendar-edge-weeks = { $n ->
    [one] { $n } delt veke i kanten
   *[other] { $n } delte veker i kantane
 }
calendar-both = { $first } og { $second }
calendar-left-out = Ikkje rekna med: { $weeks }
calendar-regularity-one_off = Éin samanhengande periode
calendar-regularity-now_and_then = Av og til, utan fast takt
calendar-regularity-regular = Jamleg
calendar-longest = Lengst på rad: { $span }, { $days }
calendar-longest-over = Lengst på rad: { $span }, { $days }. Det er lenger enn det som trygt er «kort» (R-122)
calendar-span-month = { $from }.–{ $to }. { $month } { $year }
calendar-span = { $from } – { $to }
calendar-against-less = Avtalt { $agreed }, brukt { $used } i veka: mindre enn avtalt (R-136)
calendar-against-more = Avtalt { $agreed }, brukt { $used } i veka: meir enn avtalt (R-136)
calendar-against-same = Avtalt { $agreed }, brukt { $used } i veka: som avtalt (R-136)

calendar-fault-at = Linje { $line }: { $text }
calendar-fault-not-a-date = «{ $text }» i kolonne { $column } er ingen dato. Skriv han som 22.11.2026 eller 2026-11-22.
calendar-fault-empty = Det manglar ein dato i kolonne { $column }. Skriv ein, eller ta bort linja.
calendar-fault-other-year = «{ $text }» er utanfor åra { $from }–{ $to }. Rett året.
calendar-fault-too-many = Her er det over { $most } dagar. Vel ei kortare tid, eller del fila.
calendar-fault-no-days = Fila har ingen dagar. Skriv éin dato på kvar linje.
calendar-fault-not-a-calendar = Dette er inga kalenderfil. Eksporter kalenderen som .ics, eller lag ei liste med datoar.
calendar-fault-not-closed = Det som tek til her, sluttar aldri. Fila er nok kutta; eksporter ho på nytt.
calendar-fault-no-start = Hendinga har ingen startdato. Gje ho ein dato i kalenderen, og eksporter på nytt.
calendar-fault-end-before-start = Hendinga sluttar før ho tek til. Rett tida i kalenderen, og eksporter på nytt.
calendar-fault-bad-rule = Gjentakinga «{ $text }» let seg ikkje lese. Lat ho gå etter dagar, veker, månader eller år.

calendar-day-week = veke { $n }, { $days ->
    [0] ingen heimedag
    [one] { $days } heimedag
   *[other] { $days } heimedagar
 }
calendar-watched = Sett på: { $span }
calendar-unmarked = Merk dagane med mellomrom, eller hent dei frå ei fil med f.
calendar-period-keys = b: perioden byrjar her   s: perioden sluttar her
calendar-outside = Ingen av dei merkte dagane er i perioden. Flytt han med b og s.
calendar-used-regular = Brukt: { $extent }, jamleg.
calendar-used-now_and_then = Brukt: { $extent }, av og til.
calendar-used-one_off = Brukt: éin samanhengande periode på { $days }.
calendar-used-agreed = Det du svara før, { $agreed }, står no som avtalt.
calendar-used-instead = Dette er teke tilbake, for bruken tel: { $facts }.

file-days = Kva fil har heimedagane?
file-days-help = Ei liste med éin dato på kvar linje (.csv), eller ein kalender (.ics). Dra fila hit, eller skriv kvar ho ligg.
file-view = Kva fil har den tilsette fylt ut?
file-view-help = Svara blir lagde ved sida av svara til leiaren. Ingen av dei blir overskrivne. Dra fila hit, eller skriv kvar ho ligg.
file-filter = Berre hendingar der dette står i namnet. Tomt felt tek alle:
file-no-path = Skriv kvar fila ligg, eller lukk med Esc.
file-several = Fila har { $n } slags hendingar: { $names }. Skriv kva for nokre som er heimedagar.
file-name = «{ $name }» ({ $n })
file-unnamed = utan namn ({ $n })
file-and-more = { $n } til
file-refused = Ikkje noko er henta frå { $file }:
file-more = … og { $n } til.
file-none = Ikkje noko er henta: { $file } har ingen dagar heime.
file-none-events = Ikkje noko er henta: { $file } har ingen slike hendingar { $span }.
file-days-read = { $known ->
    [0] { $n ->
        [one] Henta { $n } ny dag.
       *[other] Henta { $n } nye dagar.
     }
   *[other] Henta { $n } dagar: { $new } nye, { $known } var merkte frå før.
 }
file-view-read = { $n ->
    [one] Tok inn { $n } rad.
   *[other] Tok inn { $n } rader.
 } { $differ ->
    [0] De svarar likt der begge har svara.
    [one] På éi rad svarar de ulikt.
   *[other] På { $differ } rader svarar de ulikt.
 }
not-taken-kind = Dette er eit avtaleutkast. Vel fila den tilsette har fylt ut åleine (kind = "self").
not-taken-name = Fila høyrer til { $name }. Vel fila til den utkastet gjeld, eller rett namnet.
not-taken-empty = Ingenting er svara på i fila. Be den tilsette fylle ho ut, og hent ho på nytt.
