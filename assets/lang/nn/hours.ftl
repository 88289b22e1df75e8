# What is typed for working time: the first word is the one shown.
hours-word-home = heime h
hours-word-office = kontor k
hours-word-overtime = overtid ot
hours-word-standby = vakt beredskap beredskapsvakt v
hours-word-pause = pause
hours-word-minutes = min minutt
hours-word-off = fri

step-hours = Arbeidstid
place-hours = Når arbeidstid blir skriven
place-drawn = I veka som er teikna
key-drawn = veka teikna
key-usual = vanleg veke
key-another-week = ei veke til
key-mend = gjer endringa

unit-averaging_weeks = veker
unit-overtime_so_far = timar
unit-daily_rest_agreed = timar
unit-weekly_rest_agreed = timar
unit-standby_one_in = timar vakt

q-hours = { $role ->
    [employee] Når jobbar du?
   *[other] Når jobbar { $name }?
 }
    .why = Skriv veka slik ho faktisk er, både heime og på kontoret. Reglane om arbeidstid er dei same begge stader.
    .help = Éi linje for kvar dag, og ei tom linje for fri. p30 er ein halvtimes pause, p30! ein pause ein ikkje kan gå frå. Skriv overtid eller vakt bak tidene, og = for det same som dagen før.
    .hint = 8-16 kontor p30, 20-22 heime
q-hours_from = Kva måndag tek vekene til?
    .why = Kan stå tom. Då er det ei vanleg veke eller ein turnus som går om att. Med ein dato er det akkurat desse vekene, med heilagdagar og sommartid.
q-weekly_limit = Kor mange timar er ei full arbeidsveke?
    .why = Timar over dette er overtid, eller blir jamna ut mot kortare veker der det er avtalt.
q-averaging = Er det avtalt at timane kan fordelast ujamt over fleire veker?
    .why = Det heiter gjennomsnittsutrekning: lange dagar og veker mot kortare. At det jamnar seg ut av seg sjølv, er ikkje nok; avtalen skal vere skriftleg.
q-averaging_weeks = Over kor mange veker blir timane jamna ut?
    .why = Høgst 52 veker, eller 26 når Arbeidstilsynet har gitt samtykke. Snittet skal halde gjennom heile perioden.
q-overtime_need = Er overtida for eit særleg og tidsavgrensa behov?
    .why = Overtid er for det særlege og tidsavgrensa. Ein fast del av veka er noko anna.
q-overtime_frame = Er det avtalt ei vidare ramme for overtid?
    .why = Den vanlege ramma er 10 timar på sju dagar, 25 på fire veker og 200 på eit år.
q-overtime_so_far = { $role ->
    [employee] Kor mykje overtid har du hatt dei siste 52 vekene?
   *[other] Kor mykje overtid har { $name } hatt dei siste 52 vekene?
 }
    .why = Årsramma tel òg det som ligg bak. Ta ikkje med vekene som er skrivne inn her.
q-total_frame = Er det avtalt meir enn 13 timar i døgnet, overtid medrekna?
    .why = Tillitsvalde kan avtale inntil 16 timar der det er tariffavtale, med kvile som veg opp.
q-daily_rest_agreed = Kor mange timar fri mellom to dagar er avtalt med dei tillitsvalde?
    .why = Skriv 11 om ingenting er avtalt. Ein avtale kan gå ned til 8, men berre der det er tariffavtale, og med kvile som veg opp.
q-weekly_rest_agreed = Kor lang samanhengande vekefri er avtalt med dei tillitsvalde?
    .why = Skriv 35 om ingenting er avtalt. Ein avtale kan gå ned til 28, men berre der det er tariffavtale.
q-evening_initiative = { $role ->
    [employee] Er det du som ønskjer å jobbe mellom kl. 21 og 23?
   *[other] Er det { $name } som ønskjer å jobbe mellom kl. 21 og 23?
 }
    .why = { $role ->
        [employee] Ein avtale om kvelden byggjer på at ønsket er ditt eige. Kjem det frå arbeidsgivaren, er det vanleg nattarbeid.
       *[other] Ein avtale om kvelden byggjer på at { $name } sjølv ønskjer det. Kjem ønsket frå arbeidsgivaren, er det vanleg nattarbeid.
     }
q-evening_agreement = { $role ->
    [employee] Har du ein skriftleg avtale om å jobbe mellom kl. 21 og 23?
   *[other] Finst det ein skriftleg avtale om arbeid mellom kl. 21 og 23?
 }
    .why = Svar ja òg når avtalen blir teken inn her, som E-22. Avtalen kan gjelde éin gong eller ein periode. Timane høyrer framleis til arbeidstida den dagen.
q-night_basis = Kva er grunnlaget for å jobbe om natta?
    .why = Kl. 21 til 6 er natt, og arbeid då skal byggje på noko. At det passar best, er ikkje nok. Ein avtale med tillitsvalde er for eit særleg og tidsavgrensa behov.
q-hazardous = Er arbeidet om natta særleg farleg eller tungt?
    .why = Då gjeld 8 timar for kvart døgn med nattarbeid, ikkje i snitt. Tungt er både for kroppen og for hovudet.
q-sunday_basis = Kva er grunnlaget for å jobbe på søndagar og heilagdagar?
    .why = Helga tek til kl. 18 laurdag og varer til kl. 22 søndag. Ein vanleg avtale om heimekontor opnar ikkje for arbeid då, og eit byte opnar ikkje for søndagskvelden heime. Ein avtale med tillitsvalde er for eit særleg og tidsavgrensa behov.
q-standby_one_in = Kor mange timar vakt tel som éin arbeidstime?
    .why = Hovudregelen er minst éin av sju. Eit anna tal er noko dei tillitsvalde har avtalt. Kan stå tomt.
q-under_18 = { $role ->
    [employee] Er du under 18 år?
   *[other] Er { $name } under 18 år?
 }
    .why = For unge er grensene lågare: kortare dagar, lengre kvile og ikkje arbeid om natta.
q-compulsory_school = { $role ->
    [employee] Går du framleis i grunnskulen?
   *[other] Går { $name } framleis i grunnskulen?
 }
    .why = For skulepliktige og dei under 15 er reglane endå strengare enn det som blir rekna ut her.
q-manages = { $role ->
    [employee] Har du klare leiaroppgåver og tek avgjerder på vegner av verksemda?
   *[other] Har { $name } klare leiaroppgåver og tek avgjerder på vegner av verksemda?
 }
    .why = Ei leiande stilling er unnateken frå det meste av kapitlet. Tittel, løn og avtale avgjer ikkje, men kva stillinga er.
q-own_effort = { $role ->
    [employee] Vurderer du sjølv kor mykje du treng å jobbe?
   *[other] Vurderer { $name } sjølv behovet for eigen innsats?
 }
    .why = I ei leiande stilling styrer ein sin eigen innsats, og følgjer ikkje berre ein plan som andre har sett opp.
q-independent = { $role ->
    [employee] Styrer du tydeleg sjølv både korleis og når arbeidet blir gjort?
   *[other] Styrer { $name } tydeleg sjølv både korleis og når arbeidet blir gjort?
 }
    .why = Fleksitid eller kontroll over eigne timar er ikkje nok. Det er heller ikkje heimekontor.
q-core_time = Når er det kjernetid?
    .why = Tida då alle skal kunne nåast. Rundt henne vel ein timane fritt der det er fleksitid. Kan stå tom.
    .help = Skriv frå og til, til dømes 9-15.
q-available = { $role ->
    [employee] Når skal du kunne nåast?
   *[other] Når skal { $name } kunne nåast?
 }
    .why = Faste tider gjer skiljet mellom jobb og fritid klart. Dei blir føreslåtte i avtalen. Kan stå tom.
    .help = Skriv frå og til, til dømes 8-16.30.
q-must_answer = { $role ->
    [employee] Har du plikt til å svare utanom arbeidstida?
   *[other] Har { $name } plikt til å svare utanom arbeidstida?
 }
    .why = Å kunne nåast er ikkje arbeidstid i seg sjølv. Ei plikt til å svare kan vere det.

opt-weekly_limit-law_40 = 40 timar, som i lova
opt-weekly_limit-collective_37_5 = 37,5 timar, etter tariffavtale
opt-weekly_limit-shift_38 = 38 timar, visse skift- og nattordningar
opt-weekly_limit-round_36 = 36 timar, døgnet rundt og tunge turnusar
opt-averaging-none = Nei
opt-averaging-individual = Ja, skriftleg avtale med den tilsette
opt-averaging-representatives = Ja, med tillitsvalde (krev tariffavtale)
opt-averaging-inspectorate = Ja, samtykke frå Arbeidstilsynet
opt-overtime_need-yes = Ja, eit særleg og tidsavgrensa behov
opt-overtime_need-no = Nei, ho er ein vanleg del av veka
opt-overtime_frame-none = Nei
opt-overtime_frame-representatives = Ja, med tillitsvalde (krev tariffavtale)
opt-overtime_frame-inspectorate = Ja, samtykke frå Arbeidstilsynet
opt-total_frame-none = Nei
opt-total_frame-representatives = Ja, med tillitsvalde (krev tariffavtale)
opt-evening_initiative-yes = Ja, det er eit eige ønske
opt-evening_initiative-no = Nei, jobben eller arbeidsgivaren treng det
opt-evening_agreement-yes = Ja, skriftleg avtale med den tilsette
opt-evening_agreement-no = Nei
opt-night_basis-none = Ikkje noko av dette
opt-night_basis-nature = Arten av arbeidet gjer det nødvendig
opt-night_basis-representatives = Avtale med tillitsvalde (krev tariffavtale)
opt-hazardous-yes = Ja
opt-hazardous-no = Nei
opt-sunday_basis-none = Ikkje noko av dette
opt-sunday_basis-nature = Arten av arbeidet gjer det nødvendig
opt-sunday_basis-representatives = Avtale med tillitsvalde (krev tariffavtale)
opt-sunday_basis-own_holidays = Skriftleg byte mot eigne heilagdagar
opt-under_18-yes = Ja
opt-under_18-no = Nei
opt-compulsory_school-yes = Ja
opt-compulsory_school-no = Nei
opt-manages-yes = Ja
opt-manages-no = Nei
opt-own_effort-yes = Ja
opt-own_effort-no = Nei
opt-independent-yes = Ja, både korleis og når
opt-independent-no = Nei, ikkje begge delar
opt-must_answer-yes = Ja, det er venta svar
opt-must_answer-no = Nei, det er fritt

fact-hours = Arbeidstid
fact-hours_from = Første måndag
fact-weekly_limit = Full arbeidsveke
fact-averaging = Gjennomsnittsutrekning
fact-averaging_weeks = Veker i gjennomsnittet
fact-overtime_need = Særleg behov for overtid
fact-overtime_frame = Vidare ramme for overtid
fact-overtime_so_far = Overtid siste 52 veker
fact-total_frame = Over 13 timar i døgnet
fact-daily_rest_agreed = Avtalt fri mellom to dagar
fact-weekly_rest_agreed = Avtalt vekefri
fact-evening_initiative = Eige ønske om kveldsarbeid
fact-evening_agreement = Avtale om arbeid kl. 21–23
fact-night_basis = Grunnlag for nattarbeid
fact-hazardous = Farleg eller tungt nattarbeid
fact-sunday_basis = Grunnlag for søndagsarbeid
fact-standby_one_in = Timar vakt for kvar arbeidstime
fact-under_18 = Under 18 år
fact-compulsory_school = I grunnskulen
fact-manages = Klare leiaroppgåver
fact-own_effort = Styrer eigen innsats
fact-independent = Styrer korleis og når
fact-core_time = Kjernetid
fact-available = Kan nåast
fact-must_answer = Plikt til å svare

hours-error-day = { $weeks ->
    [1] { $day }: { $error }
   *[other] { $day } i veke { $week }: { $error }
 }
hours-error-word = «{ $word }» er ikkje forstått. Skriv til dømes 8-16 kontor p30, 20-22 heime.
hours-error-pause = Pausen er for lang. Skriv minutt, til dømes p30.
hours-error-minutes = Kor lang er pausen? Skriv minutt, til dømes pause 30.
hours-error-twice = «{ $word }» trengst berre éin gong. Set komma mellom tidene, til dømes 8-12 kontor, 13-16 heime.
hours-error-stretch = Tidene går ikkje opp. Skriv frå og til, og ein pause som er kortare enn arbeidet.
hours-error-overlap = To av tidene går over i kvarandre. Skriv dei etter kvarandre, til dømes 8-12, 13-16.
hours-error-over-midnight = Dagen tek til før arbeidet dagen før er slutt. Endre ei av tidene.
hours-error-weeks = Det er plass til { $most } veker. Ta bort linjene etter dei.
hours-error-clock = Skriv frå og til, til dømes 9-15 eller 8.30-16.
fault-no-time = «{ $text }» er ikkje eit klokkeslett. Skriv det som 08:00.
fault-overlap = To av tidene går over i kvarandre. Endre ei av dei.
fault-no-monday = Dagen er ikkje ein måndag. Vel måndagen vekene tek til.
fault-age-differs = Alderen og svaret om å vere under 18 år går ikkje i hop. Ta bort eitt av dei.

# Lengder, klokkeslett, dagar og veker.
hours-length = { $n ->
    [one] { $value } time
   *[other] { $value } timar
 }
hours-length-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutt
 }
hours-length-tiny = under eitt minutt
hours-time = { $hour }.{ $minute }
hours-span = { $from }–{ $to }
hours-clock = kl. { $span }
hours-date = { $n }. { $month }
hours-day-rota = { $day } i veke { $week }
hours-day-date = { $day } { $date }
hours-week-one = veka
hours-week-rota = veke { $week }
hours-week-date = veka frå { $date }
hours-between = mellom { $first } og { $last }
hours-where = { $day } { $parts }
hours-where-home = { $span } heime
hours-where-office = { $span } kontor
hours-where-free = { $span } fri
hours-where-overtime = { $part } (overtid)
hours-where-standby = { $span } vakt
hours-where-more = { $n ->
    [one] og éin dag til
   *[other] og { $n } dagar til
 }

# Summar.
hours-sum-free = fri
hours-sum-home = heime { $n }
hours-sum-overtime = overtid { $n }
hours-sum-night = natt { $n }
hours-sum-standby = vakt { $n } tel { $counted }
hours-sum-week = { $total }: { $home } heime, { $office } på kontoret
    .home = { $total } heime
    .office = { $total } på kontoret
    .standby = { $total }
hours-sum-average = I snitt { $average } i veka
    .total = I snitt { $average } i veka, { $total } med overtid
hours-nothing = Ingen av grensene er passerte med det som er skrive inn.
hours-count-over = { $n } utanfor grensene
hours-count-open = { $n } kjem an på svar
hours-count-carried = { $n } tillate med det som er svart
hours-count-exempt = { $n } unnateke for stillinga

# Korleis eit funn står, og kva det byggjer på.
hours-standing-over = utanfor grensa
hours-standing-open = kjem an på svar
    .rules = kjem an på strengare reglar
hours-standing-carried = tillate med det som er svart
hours-standing-note = verdt å vite
hours-standing-exempt = unnateke
hours-turns-open = Kjem an på: { $facts }.
hours-turns-carried = Byggjer på svaret «{ $answer }».
    .to = Byggjer på svaret «{ $answer }», som går til { $to }.
hours-turns-exempt = Gjeld ikkje for stillinga slik ho er skildra (§ 10-12).
hours-tail-agreed = { $agreed } er talet i tariffavtalen; talet i lova er { $law }.
hours-tail-minor = Dette er reglane for dei under 18 år, og ingen avtale utvidar dei.
hours-tail-evening = Seint arbeid skyv på morgonen etter.
hours-tail-yardstick = Vår eigen målestokk (I): snittet er teke over dagane med arbeid, og minst éi natt i veka blir rekna som jamleg.
hours-tail-least = Det er svart { $answer }, men lågare enn { $least } kan ikkje avtalast.
hours-tail-nobody = Så langt kan ingen avtale gå.
hours-tail-uneven = Ein avtale om snitt hjelper berre når andre veker er kortare. Elles er timar over grensa overtid, som er for eit særleg og tidsavgrensa behov (R-613).
hours-tail-overtime = Så langt rekk ingen avtale om snitt. Timar over grensa er overtid, som er for eit særleg og tidsavgrensa behov (R-613).
hours-check = Sjekk før bruk: dette er etter minnet, ikkje lese i lova.

hours-limit-day = Timar i døgnet
    .found = { $place }: { $found }, { $by } over grensa på { $allowed }.
    .within = { $place }: { $found }, innanfor grensa på { $allowed }.
hours-limit-week = Timar i veka
    .collective = { $place }: { $found }. Er veka sett til { $allowed } i ein tariffavtale, er det { $by } over.
    .heavy = { $place }: { $found }. Nokre turnusar med mykje natt- og søndagsarbeid har { $allowed }; då er det { $by } over.
    .found = { $place }: { $found }, { $by } over grensa på { $allowed }.
    .within = { $place }: { $found }, innanfor grensa på { $allowed }.
hours-limit-average = Timar i snitt
    .so-far = I snitt { $found } i veka i vekene som er skrivne inn, { $by } over { $allowed }. Resten av perioden er med på å avgjere snittet.
    .found = I snitt { $found } i veka, { $by } over grensa på { $allowed }.
    .within = I snitt { $found } i veka, innanfor grensa på { $allowed }. Over eit tal på veker som ikkje går opp i turnusen, som eit oddetal i ein turnus på to veker, kan snittet bli høgare.
hours-limit-averaging-period = Perioden for snittet
    .found = Timane er avtalte jamna ut over { $weeks } veker. Grensa er { $most } veker.
hours-limit-overtime-week = Overtid i veka
    .found = { $place }: { $found } overtid, { $by } over ramma på { $allowed }.
    .within = { $place }: { $found } overtid, innanfor ramma på { $allowed }.
    .any = { $place }: { $found } overtid, og det er ikkje rom for overtid.
hours-limit-overtime-four-weeks = Overtid på fire veker
    .found = Fire veker på rad: { $found } overtid, { $by } over ramma på { $allowed }.
    .within = Fire veker på rad: { $found } overtid, innanfor ramma på { $allowed }.
hours-limit-overtime-year = Overtid i året
    .untold = Overtid før desse vekene er ikkje rekna med.
    .found = 52 veker: { $found } overtid, { $by } over ramma på { $allowed }.
    .within = 52 veker: { $found } overtid, innanfor ramma på { $allowed }.
    .repeats = Då er vekene tekne opp att heile året.
    .dated = Det er overtida til no og desse vekene.
hours-limit-overtime-need = Behovet for overtid
    .all = { $found } overtid i alt. Overtid er for eit særleg og tidsavgrensa behov.
    .found = { $place }: { $found } overtid. Overtid er for eit særleg og tidsavgrensa behov.
    .every = Overtid i kvar veke liknar ein fast del av arbeidstida. Overtid er for eit særleg og tidsavgrensa behov.
hours-limit-total-day = Alle timar i døgnet
    .found = { $place }: { $found } i alt på 24 timar, { $by } over grensa på { $allowed }.
    .within = { $place }: { $found } i alt på 24 timar, innanfor grensa på { $allowed }.
hours-limit-total-week = Alle timar i snitt
    .so-far = I alt { $found } i veka i snitt i vekene som er skrivne inn, { $by } over { $allowed }. Vekene rundt er med på å avgjere snittet.
    .found = I alt { $found } i veka i snitt, { $by } over grensa på { $allowed }.
    .within = I alt { $found } i veka i snitt, innanfor grensa på { $allowed }.
hours-limit-daily-rest = Fri mellom to dagar
    .found = { $place }: { $found } fri, { $by } under grensa på { $allowed }.
    .within = { $place }: { $found } fri, innanfor grensa på { $allowed }.
hours-limit-weekly-rest = Samanhengande vekefri
    .found = { $place }: { $found } fri på det lengste, { $by } under grensa på { $allowed }.
    .within = { $place }: { $found } fri på det lengste, innanfor grensa på { $allowed }.
hours-limit-break = Pause
    .found = { $place }: slik det er skrive inn, er det ingen pause. Ein dag over { $allowed } skal ha minst éin.
hours-limit-break-length = Lengda på pausane
    .found = { $place }: { $found } pause, { $by } under { $allowed } i alt.
    .none = { $place }: slik det er skrive inn, er det ingen pause. Ein så lang dag skal ha { $allowed } i alt.
    .within = { $place }: { $found } pause, som er nok.
hours-limit-night = Arbeid om natta
    .found = { $place }: { $found } ligg mellom kl. { $from } og { $to }, som er natt.
hours-limit-evening = Arbeid seint om kvelden
    .found = { $place }: { $found } ligg mellom kl. { $from } og { $to }.
hours-limit-night-average = Snittet ved nattarbeid
    .so-far = { $found } i døgnet i snitt i vekene som er skrivne inn, { $by } over { $allowed }. Grensa gjeld den som jamleg jobbar om natta, og det viser ikkje så få veker.
    .found = { $found } i døgnet i snitt over { $weeks } veker, { $by } over grensa på { $allowed } for den som jamleg jobbar om natta.
    .within = { $found } i døgnet i snitt over { $weeks } veker, innanfor grensa på { $allowed } for den som jamleg jobbar om natta.
hours-limit-night-hazard = Tungt eller farleg nattarbeid
    .found = { $place }: { $found } med nattarbeid, { $by } over grensa på { $allowed } når arbeidet er særleg farleg eller tungt.
    .within = { $place }: { $found } med nattarbeid, innanfor grensa på { $allowed } når arbeidet er særleg farleg eller tungt.
hours-limit-night-health = Helsekontroll
    .found = Meir enn halvparten av arbeidet er om natta. Då skal det tilbydast helsekontroll.
hours-limit-sunday = Søndag og heilagdag
    .found = { $place }: { $found } ligg i tida som er fri rundt søndagar og heilagdagar.
    .home = { $place }: { $found } heime ligg i tida som er fri rundt søndagar og heilagdagar. Det gjeld òg e-post.
hours-limit-standby = Vakt utanfor arbeidsstaden
    .open = { $place }: { $found } vakt. Som hovudregel tel éin time av { $main }, her { $allowed } alminneleg arbeidstid. Eit anna svar gir eit anna tal.
    .less = { $place }: { $found } vakt, svart som { $allowed } alminneleg arbeidstid. Det er mindre enn hovudregelen, éin time av { $main }, og berre tillitsvalde kan avtale det.
    .found = { $place }: { $found } vakt tel som { $allowed } alminneleg arbeidstid.
hours-limit-position = Stillinga
    .holds = Stillinga er unnateken frå det meste av kapittel 10, slik ho er skildra (§ 10-12). Avtalen om heimekontor trengst like fullt.
    .open = Stillinga er ført som { $position }. Om ho er unnateken, kjem an på: { $facts }.
    .fails = Stillinga er ført som { $position }, men svaret «{ $answer }» talar imot. Då gjeld grensene som vanleg.
    .no = Stillinga er ikkje unnateken frå kapittel 10.
hours-limit-young = Under 18 år
    .open = For dei under 15 år og i grunnskulen gjeld strengare reglar som ikkje er rekna ut her. Vekefri er lengre for alle under 18 år.
    .found = For dei under 18 år er vekefria lengre enn det som er rekna ut her. Under 15 år og i grunnskulen er reglane strengare.
hours-limit-availability = Å kunne nåast
    .open = Tida for å kunne nåast ({ $clock }) går utanfor arbeidstida. Ei plikt til å svare då kan vere arbeidstid.
    .found = Svar er venta utanfor arbeidstida, i tida { $clock }. Ei plikt til å svare kan vere arbeidstid; det blir vurdert konkret.

# Kven som kan utvide ei grense.
hours-widen-individual = { $role ->
    [employee] Kan avtalast skriftleg mellom deg og arbeidsgivaren.
   *[other] Kan avtalast skriftleg med { $name }.
 }
    .average = { $role ->
        [employee] Kan avtalast skriftleg mellom deg og arbeidsgivaren: inntil { $to }, når snittet ikkje går over { $week } i veka.
       *[other] Kan avtalast skriftleg med { $name }: inntil { $to }, når snittet ikkje går over { $week } i veka.
     }
    .most = { $role ->
        [employee] Kan avtalast skriftleg mellom deg og arbeidsgivaren: inntil { $to }.
       *[other] Kan avtalast skriftleg med { $name }: inntil { $to }.
     }
    .wish = { $role ->
        [employee] Kan avtalast skriftleg med arbeidsgivaren når du sjølv ønskjer det.
       *[other] Kan avtalast skriftleg med { $name } når { $name } sjølv ønskjer det.
     }
    .swap = { $role ->
        [employee] Du kan avtale skriftleg å byte mot eigne religiøse heilagdagar.
       *[other] Kan avtalast skriftleg med { $name } som byte mot eigne religiøse heilagdagar.
     }
hours-widen-representatives = Kan avtalast skriftleg med tillitsvalde der det er tariffavtale.
    .average = Kan avtalast skriftleg med tillitsvalde der det er tariffavtale: inntil { $to }, når snittet ikkje går over { $week } i veka.
    .most = Kan avtalast skriftleg med tillitsvalde der det er tariffavtale: inntil { $to }.
    .total = Kan avtalast skriftleg med tillitsvalde der det er tariffavtale: inntil { $to }, med kvile som veg opp.
    .least = Kan avtalast skriftleg med tillitsvalde der det er tariffavtale: ned til { $to }.
    .rest = Kan avtalast skriftleg med tillitsvalde der det er tariffavtale: ned til { $to }, med kvile som veg opp.
    .need = Kan avtalast skriftleg med tillitsvalde der det er tariffavtale, for eit særleg og tidsavgrensa behov.
hours-widen-inspectorate = Arbeidstilsynet kan gi samtykke.
    .average = Arbeidstilsynet kan gi samtykke: inntil { $to }, når snittet ikkje går over { $week } i veka.
    .most = Arbeidstilsynet kan gi samtykke: inntil { $to }.

# Framlegg til endringar av veka.
hours-part-night = natta
hours-part-morning = morgonen
hours-part-forenoon = formiddagen
hours-part-afternoon = ettermiddagen
hours-part-evening = kvelden
hours-part-work = arbeidet
hours-mend-end = slutt kl. { $to } { $day }
    .part = slutt kl. { $to } i staden for kl. { $was } { $day }
hours-mend-begin = ta til kl. { $from } { $day }
    .part = ta til kl. { $from } i staden for kl. { $was } { $day }
hours-mend-drop = lat { $part } { $day } vere
    .whole = hald { $day } fri
hours-mend-pause = ta { $pause } pause { $day }
    .part = ta { $pause } pause { $clock } { $day }
hours-mend-shift = flytt { $part } { $day } til { $clock }
