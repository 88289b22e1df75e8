# Spørsmåla, svara og opplysningane.

role-name-employee = den tilsette
verdict-applies = Gjeld
verdict-does_not_apply = Gjeld ikkje
verdict-discretionary = Skjønn
verdict-undetermined = Manglar svar
verdict-lean-applies = Skjønn, hellar mot at forskrifta gjeld
verdict-lean-does_not_apply = Skjønn, hellar mot at ho ikkje gjeld
verdict-lean-open = Skjønn, ope
lean-applies = hellar mot «gjeld»
lean-does_not_apply = hellar mot «gjeld ikkje»
lean-open = ope
lean-unknown = retninga manglar svar
form-written_agreement = Skriftleg avtale er kravd
form-written_information = Skriftleg informasjon, etter drøfting
form-recommended = Avtale er tilrådd
form-none_required = Avtale er ikkje kravd
form-unknown = Avtaleform ikkje avklart
state-met = i orden
state-unmet = manglar
state-unknown = ikkje kjent
state-covered = teken opp i avtalen
state-not_relevant = ikkje aktuelt
owner-employer = arbeidsgivar
owner-employee = arbeidstakar
owner-representatives = verneombod og tillitsvalde
need-required = alltid påkravd
need-required_here = påkravd her
need-if_agreed = om avtalt
need-recommended = tilrådd
need-voluntary = valfritt
need-conditional = i særlege tilfelle
weight-law = lov og forskrift
weight-guidance = rettleiing
weight-yardstick = målestokk
weight-inference = slutning
weight-practice = praksis
weight-at-office = lov på kontordagane, målestokk heime
weight-at-office-or-outside = lov på kontordagane, elles usikkert
weight-outside = lov utanfor forskrifta, elles målestokk
certainty-T = sett i lovtekst eller hos styresmakta
certainty-S = sekundærkjelde
certainty-I = utleidd frå andre kjelder
certainty-M = etter minnet, sjekk før bruk

step-who = Kven
step-place = Stad
step-pattern = Mønster
step-assessment = Vurdering
step-agreement = Avtalen
step-extra = Tillegg
step-physical = Fysisk miljø
step-psychosocial = Psykososialt
step-points = Opne punkt
step-review = Gjennomgang

yes = ja
no = nei
unit-days_per_week = dagar i veka
unit-half_days_per_week = halve dagar i veka
unit-hours_per_week = timar i veka
unit-quota_days_per_week = dagar i veka
unit-home_days = heimedagar
unit-cycle_weeks = veker
unit-duration_weeks = veker
unit-duration_months = månader
unit-stretch_days = kalenderdagar
unit-stretches_per_year = gonger i året
unit-employees = tilsette

amount-days = { $n ->
    [one] { $value } dag i veka
   *[other] { $value } dagar i veka
 }
amount-half_days = { $n ->
    [one] { $value } halv dag i veka
   *[other] { $value } halve dagar i veka
 }
amount-hours = { $n ->
    [one] { $value } time i veka
   *[other] { $value } timar i veka
 }
amount-cycle = { $value } dagar av { $weeks } veker
amount-weeks = { $n ->
    [one] { $value } veke
   *[other] { $value } veker
 }
amount-months = { $n ->
    [one] { $value } månad
   *[other] { $value } månader
 }
amount-calendar_days = { $n ->
    [one] { $value } dag
   *[other] { $value } dagar
 }

q-role = Kven sit ved tastaturet?
    .why = Avgjer berre korleis spørsmåla blir stilte. Svaret påverkar ikkje vurderinga.
q-parties-employee = { $role ->
    [employee] Kva heiter du?
   *[other] Kva heiter den tilsette?
 }
    .why = { $role ->
        [employee] Namnet ditt står under brevet til arbeidsgivaren og i oversikta.
       *[other] Avtalen blir gjord med den einskilde. Namnet står i avtalen og i oversikta.
     }
q-parties-title = Kva stillingstittel har { $name }?
    .why = Står i avtalen ved sida av namnet. Kan stå tomt.
q-parties-employer = { $role ->
    [employee] Kven er arbeidsgivaren din?
   *[other] Kven er arbeidsgivar?
 }
    .why = { $role ->
        [employee] Det juridiske namnet på verksemda. Brevet går dit.
       *[other] Det juridiske namnet på verksemda. Feil eining gir ein avtale med feil part.
     }
q-parties-org_number = Kva er organisasjonsnummeret til arbeidsgivaren?
    .why = Ni siffer, som viser kva for juridisk eining som er part i avtalen. Kan stå tomt.
    .help = Ei avdeling kan ha sitt eige nummer. Avtalen skal ha nummeret til den juridiske eininga, ho som er arbeidsgivar. Det står som regel i arbeidsavtalen.
q-parties-manager = { $role ->
    [employee] Kven er den nærmaste leiaren din?
   *[other] Kven er nærmaste leiar?
 }
    .why = { $role ->
        [employee] Brevet går til leiaren. Kan stå tomt.
       *[other] Står i avtalen som kontakt for oppfølging. Kan stå tomt.
     }
q-worker_status = { $role ->
    [employee] Er du tilsett?
   *[other] Er { $name } tilsett?
 }
    .why = Reglane føreset eit tilsetjingsforhold. Tilsette i stat og kommune er òg omfatta.
q-position = { $role ->
    [employee] Kva slags stilling har du?
   *[other] Kva slags stilling har { $name }?
 }
    .why = Alle stillingar kjem inn under forskrifta. Leiande og særleg uavhengige er berre unnatekne frå det meste av arbeidstidsreglane (§ 10-12).
    .help = Leiande: overordna, med klare leiaroppgåver og ansvar, tek avgjerder for verksemda og styrer sin eigen arbeidsinnsats. Særleg uavhengig: tydeleg og openberr fridom i korleis og når oppgåvene blir løyste. Fleksitid, tittel eller løn er ikkje nok, og heimekontor gjer ingen særleg uavhengig.
q-employees = Kor mange tilsette har verksemda?
    .why = Avgjer om det skal vere verneombod (frå 5) og arbeidsmiljøutval (frå 30, eller frå 10 når nokon krev det).
q-place = { $role ->
    [employee] Kvar arbeider du når du ikkje er på kontoret?
   *[other] Kvar arbeider { $name } utanfor arbeidsplassen?
 }
    .why = Forskrifta gjeld berre arbeid i eigen heim. Hytte, tog, hotell og kontorfellesskap fell utanfor, same kor ofte.
q-lives_there = { $role ->
    [employee] Bur du faktisk der, heilt eller delvis?
   *[other] Bur { $name } faktisk der, heilt eller delvis?
 }
    .why = Forskrifta seier ikkje kva ein heim er. Bustaden der ein verkeleg bur, er det naturlege svaret; adressa i folkeregisteret avgjer ikkje.
q-arrangement = { $role ->
    [employee] Korleis arbeider du heime?
   *[other] Korleis arbeider { $name } heime?
 }
    .why = Fast ordning, eige val, av og til eller ein periode: det avgjer kva reglar som måler om arbeidet er «kortvarig» eller «sporadisk».
    .help = «Berre heime» tyder at alt arbeid for denne arbeidsgivaren blir gjort i eigen heim. Då gjeld forskrifta frå første time.
q-regularity = { $role ->
    [employee] Kor jamleg arbeider du heime?
   *[other] Kor jamleg skjer det?
 }
    .why = Jamleg arbeid av eit visst omfang er ei fast ordning, også når dagane blir avtalte frå gong til gong.
q-quota_days_per_week = { $role ->
    [employee] Kor mange dagar kan du velje?
   *[other] Kor mange dagar er det lov å velje?
 }
    .why = { $role ->
        [employee] Grensa er det de har avtalt. Det er den faktiske bruken som avgjer vurderinga.
       *[other] Grensa står i avtalen. Det er den faktiske bruken som avgjer vurderinga.
     }
q-home_days = { $role ->
    [employee] Kor mange dagar jobbar du heime i ein runde?
   *[other] Kor mange heimedagar er det i ein runde?
 }
    .why = Ein turnus blir målt som heimedagar delte på veker.
q-cycle_weeks = Kor mange veker varer ein runde?
    .why = Forskrifta seier ikkje kva periode snittet skal reknast over. Runden er den naturlege.
q-days_per_week = { $role ->
    [employee] Kor mykje arbeider du heime i snitt?
   *[other] Kor mykje arbeider { $name } heime i snitt?
 }
    .why = Under éin dag i veka er normalt sporadisk, sjølv om det er fast. Er ordninga tidsavgrensa, blir snittet rekna over den tida ho varer.
    .help = Byt eining med piltastane: dagar, halve dagar eller timar. Timar blir rekna om med 7,5 timar som éin dag.
q-hours_per_week = { $role ->
    [employee] Kor mange timar i veka jobbar du aktivt heime når du har vakt?
   *[other] Kor mange timar i veka blir det aktivt arbeid heime på vakt?
 }
    .why = Å vere på vakt er truleg ikkje arbeid i heimen. Dei aktive timane er det. Skriv 0 om det nesten aldri skjer.
q-open_ended = Gjeld ordninga inntil vidare?
    .why = Nokre få veker kan vere kortvarig, og ein mellombels avtale skal seie kor lenge han varer.
q-open_ended-season = Ja, om sesongen kjem att kvart år utan at de avtaler han på nytt. Nei, om avtalen berre gjeld denne sesongen.
q-open_ended-order = Ja, viss ingen veit enno kor lenge pålegget eller tilrådinga varer. Då står det i informasjonen at slutten ikkje er kjend.
q-duration = Kor lenge varer det?
    .why = Inntil to veker er kortvarig, ein månad på heiltid er det normalt ikkje. Det som faktisk skjer, tel, ikkje den første planen.
    .help = Eller skriv perioden med første og siste dag, til dømes 1.2.2026–30.4.2026.
q-stretches_per_year = Kor mange slike periodar blir det i året?
    .why = Kvar for seg kan dei vere kortvarige, men til saman kan dei vere ei fast ordning.
q-reason = Kva er grunnen?
    .why = Eit forbigåande behov dreg mot kortvarig, ein måte å arbeide på dreg den andre vegen. Ikkje skriv helseopplysningar.
q-planned_return = Er det bestemt når dette tek slutt?
    .why = Ein avtalt retur dreg mot kortvarig. Utan sluttdato blir eit kort opphald fort langt.
q-start = Når tek ordninga til?
    .why = { $role ->
        [employee] Datoen står i brevet til arbeidsgivaren. Kan stå tom.
       *[other] Datoen står i avtalen. Kan stå tom.
     }
q-end = Når sluttar ordninga?
    .why = Ein mellombels avtale skal seie kor lenge han er meint å vare.
q-government = Kjem heimearbeidet av eit pålegg eller ei tilråding frå styresmaktene?
    .why = Då kan skriftleg informasjon kome i staden for avtalen, etter drøfting med tillitsvalde. Forskrifta gjeld like fullt.
q-government_ended = Er pålegget eller tilrådinga oppheva?
    .why = Heimearbeid som held fram etterpå, treng ein vanleg avtale.
q-discussed_with_reps = Er saka drøfta med dei tillitsvalde?
    .why = Skriftleg informasjon kan kome i staden for avtalen først etter drøfting.
q-information_given = { $role ->
    [employee] Har du fått skriftleg informasjon?
   *[other] Er skriftleg informasjon gitt?
 }
    .why = Informasjonen skal dekkje dei same punkta som avtalen, så langt dei passar.
q-has_written_agreement = { $role ->
    [employee] Har du alt ein skriftleg avtale om heimearbeidet?
   *[other] Finst det alt ein skriftleg avtale om heimearbeidet?
 }
    .why = { $role ->
        [employee] Svaret endrar ikkje vurderinga. Det avgjer berre kva du kan be om.
       *[other] Manglar avtalen, endrar det ikkje vurderinga. Det viser berre kva som står att å gjere.
     }
q-clauses = Punkt i avtalen
    .why = Punkta A-1 til A-8 står i forskrifta § 2, resten er tilrådingar. Eit framlegg er berre eit framlegg til du godtek det.
q-checklists = Sjekkliste
    .why = Arbeidsgivaren skal så langt det er praktisk mogleg sørgje for at forholda heime er fullt forsvarlege. «Veit ikkje» er ei oppgåve, aldri eit ja.
q-points = Punkt forskrifta lèt stå ope
    .why = Forskrifta seier ikkje noko om dette. Avtal det, så slepp de usemje seinare.
q-review = Gjennomgang
    .why = { $role ->
        [employee] Her står det kva som gjeld for deg, og eit brev til arbeidsgivaren. Kvart hol fører til spørsmålet som tettar det.
       *[other] Her står avtalen slik han er no. Hol blir viste, og kvart hol fører til spørsmålet som tettar det.
     }

opt-role-manager = Leiar
opt-role-employee = Tilsett, om eigen situasjon
opt-role-consultant = Rådgivar
opt-worker_status-employee = Ja, tilsett
opt-worker_status-contractor = Nei, sjølvstendig oppdragstakar
opt-position-ordinary = Vanleg stilling
opt-position-leading = Leiande stilling
opt-position-particularly_independent = Særleg uavhengig stilling
opt-sector-private = privat
opt-sector-state = stat
opt-sector-municipal = kommune
opt-place-own_home = Eigen heim
opt-place-holiday_home = Hytte eller fritidsbustad
opt-place-rented_abroad = Leigd bustad eller feriestad i utlandet
opt-place-home_abroad = Eigen heim i eit anna land
opt-place-relatives_home = Heime hos foreldre eller vener
opt-place-partner_home = Heime hos partnar
opt-place-commuter_flat = Pendlarbustad
opt-place-coworking = Kontorfellesskap
opt-place-cafe = Kafé eller bibliotek
opt-place-train = Tog eller anna reise
opt-place-hotel = Hotell
opt-place-employers_private_home = Heime hos arbeidsgivaren
opt-lives_there-yes = Ja, bur der
opt-lives_there-no = Nei, er der berre for å arbeide eller på besøk
opt-arrangement-fixed = Faste dagar
opt-arrangement-quota = Inntil så mange dagar, etter eige val
opt-arrangement-rotation = Turnus med heimedagar
opt-arrangement-seasonal = Ein sesong av året
opt-arrangement-ad_hoc = Av og til, utan fast ordning
opt-arrangement-temporary = Ein avgrensa periode
opt-arrangement-on_call = Vakt heime
opt-arrangement-exclusive = Berre heime: alt arbeid blir gjort der
opt-regularity-one_off = Ein einskild gong
opt-regularity-now_and_then = Av og til
opt-regularity-regular = Jamleg
opt-open_ended-yes = Ja, inntil vidare
opt-open_ended-no = Nei, ho er tidsavgrensa
opt-rest_of_time-employer_premises = hos arbeidsgivaren
opt-rest_of_time-field = ute i felten
opt-rest_of_time-customers = hos kundar
opt-reason-passing_need = Eit forbigåande behov
opt-reason-accommodation = Tilrettelegging
opt-reason-sick_child = Sjukt barn
opt-reason-tradesman = Handverkar heime
opt-reason-office_closed = Kontoret er stengt
opt-reason-project = Eit prosjekt
opt-reason-preference = Ønskjer å arbeide slik
opt-reason-cost = Spare kostnader
opt-planned_return-yes = Ja
opt-planned_return-no = Nei
opt-government-none = Nei
opt-government-order = Ja, eit pålegg
opt-government-recommendation = Ja, ei tilråding
opt-government_level-national = nasjonalt
opt-government_level-municipal = kommunalt
opt-government_ended-yes = Ja, det er over
opt-government_ended-no = Nei, det gjeld framleis
opt-discussed_with_reps-yes = Ja
opt-discussed_with_reps-no = Nei
opt-information_given-yes = Ja
opt-information_given-no = Nei
opt-has_written_agreement-yes = Ja
opt-has_written_agreement-no = Nei
opt-mark-yes = ja
opt-mark-no = nei
opt-mark-unknown = veit ikkje
opt-mark-not_relevant = ikkje aktuelt
opt-point-agreed = avtalt
opt-point-open = ope
opt-point-not_relevant = ikkje aktuelt

fact-worker_status = Tilsett
fact-position = Stilling
fact-sector = Sektor
fact-age = Alder
fact-employment_pct = Stillingsprosent
fact-contract_hours_per_week = Avtalte timar i veka
fact-place = Stad
fact-lives_there = Bur der
fact-registered_address = Folkeregistrert der
fact-building = Type bustad
fact-country = Land
fact-places = Stader
fact-exclusive_home = Berre i eigen heim
fact-arrangement = Ordning
fact-regularity = Kor jamleg
fact-days_per_week = Heimedagar i veka
fact-half_days_per_week = Halve heimedagar i veka
fact-hours_per_week = Heimetimar i veka
fact-normal_hours_per_day = Timar i ein vanleg dag
fact-quota_days_per_week = Øvre grense, dagar i veka
fact-agreed_days_per_week = Avtalte dagar i veka
fact-home_days = Heimedagar i runden
fact-cycle_weeks = Veker i runden
fact-stretch_days = Samanhengande dagar
fact-stretch_weeks = Samanhengande veker
fact-stretch_months = Samanhengande månader
fact-stretches_per_year = Periodar i året
fact-duration_weeks = Varigheit i veker
fact-duration_months = Varigheit i månader
fact-open_ended = Inntil vidare
fact-start = Første dag
fact-end = Siste dag
fact-as_of = Vurdert per
fact-planned_return = Slutt eller retur bestemt
fact-rest_of_time = Resten av tida
fact-reason = Grunn
fact-timeline = Endring over tid
fact-government = Pålegg eller tilråding
fact-government_level = Frå kven
fact-government_ended = Pålegget oppheva
fact-has_written_agreement = Skriftleg avtale
fact-information_given = Informasjon gitt
fact-discussed_with_reps = Drøfta med tillitsvalde
fact-imposed = Pålagt av arbeidsgivaren
fact-refused = Ikkje underskriven

class-worker-employee = tilsett
class-worker-contractor = sjølvstendig oppdragstakar
class-place-home = i eigen heim
class-place-doubtful = i ein bustad som kanskje er heimen
class-place-home_abroad = heime i eit anna land
class-place-elsewhere = på hytta eller ein annan stad
class-place-abroad = på ein leigd stad i utlandet
class-place-employers_home = heime hos arbeidsgivaren
class-lives-no = bur ikkje der
class-lives-yes = bur der
class-exclusive-no = arbeider andre stader òg
class-exclusive-yes = alt arbeid i eigen heim
class-arrangement-ad_hoc = av og til, inga ordning
class-arrangement-fixed = faste dagar
class-arrangement-quota = etter eige val
class-arrangement-rotation = turnus
class-arrangement-seasonal = berre ein sesong
class-arrangement-temporary = ein avgrensa periode
class-arrangement-on_call = vakt heime
class-active-below_one = sjeldan aktivt arbeid på vakt
class-active-one_or_more = aktivt arbeid minst éin dag i veka
class-stretch-part_weeks = ikkje heile veker
class-stretch-few_days = nokre få dagar i strekk
class-stretch-two_weeks = inntil to veker i strekk
class-stretch-three_weeks = to til tre veker i strekk
class-stretch-under_month = over tre veker i strekk
class-stretch-month = ein månad eller meir i strekk
class-repeats-no = berre denne gongen
class-repeats-yes = fleire gonger i året
class-regularity-one_off = berre éin gong
class-regularity-now_and_then = av og til
class-regularity-regular = jamleg
class-extent-small = under ein halv dag i veka
class-extent-half = under tre kvart dag i veka
class-extent-near = like under éin dag i veka
class-extent-one = éin dag i veka eller meir
class-extent-two = to dagar i veka eller meir
class-extent-nearly_all = fire dagar i veka eller meir
class-measure-days = heile dagar
class-measure-half_days = halve dagar
class-measure-hours = spreidde timar
class-plan-as_used = avtalt som brukt
class-plan-below_one = avtalt under éin dag i veka
class-plan-one_or_more = rett til minst éin dag i veka
class-duration-lasting = eit halvt år eller meir, eller utan slutt
class-duration-months = tre månader eller meir
class-duration-under_three_months = under tre månader
class-duration-under_eight_weeks = under åtte veker
class-duration-under_month = under ein månad
class-duration-three_weeks = høgst tre veker
class-duration-two_weeks = høgst to veker
class-reason-choice = ønske eller kostnad
class-reason-passing = forbigåande behov
class-planned_return-no = ingen slutt bestemt
class-planned_return-yes = slutt bestemt

# Mønsteret slik ein tenkjer på det, skjønnet, og oppfølginga.

step-follow_up = Oppfølging
q-parties-client = Kven er kunden?
    .why = Oppdragsgivaren du gir råd til. Står i oversikter og rapportar, ikkje i avtalen. Kan stå tomt.
q-places = { $role ->
    [employee] Kor mange dagar i veka jobbar du på kvar stad?
   *[other] Kor mange dagar i veka jobbar { $name } på kvar stad?
 }
    .why = Berre dagane i eigen heim tel når omfanget blir målt. Dagar på hytta eller andre stader følgjer arbeidsmiljølova åleine.
    .help = Skriv talet på dagar ved stadene det gjeld, og lat resten stå tomme.
q-week = { $role ->
    [employee] Kva dagar jobbar du heime?
   *[other] Kva dagar jobbar { $name } heime?
 }
    .why = { $role ->
        [employee] Dagane gir omfanget i snitt per veke. Varierer vekene, legg til veker: snittet blir teke over heile runden.
       *[other] Dagane gir omfanget i snitt per veke, og dei står i avtalen. Varierer vekene, legg til veker: snittet blir teke over heile runden.
     }
    .help = Ikkje faste vekedagar? Gå vidare med tom veke, så spør vi om talet.
q-agreed_days_per_week = Kor mykje er avtalt?
    .why = Det som faktisk blir brukt, avgjer. Er bruken ein annan enn avtalen, bør avtalen endrast.
q-timeline = Korleis har ordninga endra seg?
    .why = Ordninga blir vurdert slik ho er no. Er det skrive under ein avtale, bind han til han blir endra eller avslutta.
    .help = Éi endring per linje: datoen ho galdt frå, og dagar heime i veka. Til dømes 1.2.2026 2
q-calendar = { $role ->
    [employee] Kva dagar har du faktisk jobba heime?
   *[other] Kva dagar har { $name } faktisk jobba heime?
 }
    .why = Faktisk bruk veg tyngre enn planen. Kalenderen viser snitt, om det er jamleg og lengste periode, og blir brukt først når du seier ja.
q-weighing-text = Korleis veg du omsyna?
    .why = Lova lèt dette stå ope. Skriv kort kva som talar for og imot, og kva du landar på. Det følgjer med avtalen og viser at spørsmålet er vurdert.
q-weighing-name = Kven har vurdert?
    .why = Namnet står ved vurderinga. Kan stå tomt.
q-weighing-date = Når vart det vurdert?
    .why = Vurderinga gjeld mønsteret slik det var denne dagen.
q-voluntary-well = Kva fungerer godt heime?
    .why = Frivillig. Svaret blir delt med leiaren når fila blir levert. Ikkje skriv helseopplysningar.
q-voluntary-change = Er det noko du ønskjer annleis?
    .why = Frivillig. Svaret blir delt med leiaren når fila blir levert. Ikkje skriv helseopplysningar.
q-follow_up-closer = { $role ->
    [employee] Treng du tettare oppfølging no?
   *[other] Trengst det tettare oppfølging av { $name } no?
 }
    .why = Til dømes ny i jobben, nyleg konflikt, plager eller sjukdom. Berre ja eller nei blir lagra, aldri årsaka.
q-follow_up = { $role ->
    [employee] Slik kan du bli følgd opp
   *[other] Slik kan { $name } bli følgd opp
 }
    .why = Rytmen følgjer av mønsteret og av svara i sjekklistene. Han er rettleiing, ikkje eit krav i lova.
opt-closer-yes = Ja, no og igjen om fire veker
opt-closer-no = Nei, vanleg rytme
fact-week = Vekedagar heime
label-client = Kunde
label-calendar = Faktiske dagar
label-follow_up = Plan for oppfølging
label-follow_up-closer = Tettare oppfølging
label-weighing-text = Skriftleg vurdering
label-weighing-name = Vurdert av
label-weighing-date = Vurdert dato
label-voluntary-well = Det som fungerer
label-voluntary-change = Ønskjer annleis
unit-agreed_days_per_week = dagar i veka
weekday-mon = måndag
    .short = må
weekday-tue = tysdag
    .short = ty
weekday-wed = onsdag
    .short = on
weekday-thu = torsdag
    .short = to
weekday-fri = fredag
    .short = fr
weekday-sat = laurdag
    .short = la
weekday-sun = søndag
    .short = sø
week-numbered = veke { $n }: { $days }
week-none = ingen
week-half = { $day } (halv dag)
week-elsewhere = { $day } (annan stad)
week-hours = { $day } ({ $hours } t)
week-hours-long = { $n ->
    [one] { $day } ({ $hours } time)
   *[other] { $day } ({ $hours } timar)
 }
week-none-long = ingen heimedagar
week-every = Kvar veke
week-row = Veke { $n }
week-sign-hours = { $hours }t
week-signs = { $home } heime   { $half } halv dag   { $elsewhere } annan stad   { $hours } timar   { $office } kontor eller fri
week-keys = 1–7 heil dag   h halv   { $elsewhere } annan stad   +/- timar   { $add } ny veke   Del fjern
week-blank = Ingen dagar er merkte. Enter spør om talet på dagar i staden.
week-average = { $weeks ->
    [one] { $days } i snitt over 1 veke
   *[other] { $days } i snitt over { $weeks } veker
 }
week-halves = { $n ->
    [one] 1 halv dag blir rekna som { $days }
   *[other] { $n } halve dagar blir rekna som { $days }
 }
week-counted-hours = { $n ->
    [one] { $hours } time blir rekna som { $days }, med { $day } timar i ein heil dag
   *[other] { $hours } timar blir rekna som { $days }, med { $day } timar i ein heil dag
 }
week-counted-home = Berre dagane heime tel, ikkje dagane andre stader
week-extent = { $weeks ->
    [one] { $days }, { $weekdays }
   *[other] { $days } i snitt, { $weekdays }
 }
places-sum = { $days } i alt
places-counted = { $days } heime tel, resten gjer ikkje
places-none-counted = Ingen av stadene er ein heim, så ingen av dagane tel
places-keys = 1–7 dagar   +/- ein halv dag   Del fjern
timeline-read = Frå { $from }: { $days }
timeline-now = tel no
period = { $start } til { $end }
given-places = { $n } stader, { $days } heime
given-changes = { $n } endringar
given-days = { $many }, { $days }
list-and = { $before } og { $last }
