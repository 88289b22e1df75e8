# Til den som vurderer sin eigen situasjon: kort om kva som gjeld, og eit brev til arbeidsgivaren. Og det som bør sjåast over.

own-title = Heimekontoret ditt, kort sagt
own-gap-facts = Svar som manglar: { $question }
own-gap-names = Manglar i brevet: { $question }
own-hint = Først det som gjeld for deg, så eit brev til arbeidsgivaren. Ctrl-E lagrar brevet som Word, PDF eller anna.
own-covered = Gjeld forskrifta for deg?
own-verdict-applies = Ja, slik du har svart.
own-verdict-does_not_apply = Nei, ikkje slik du har svart.
own-verdict-discretionary = { $lean ->
    [applies] Det kjem an på skjønn. Det hallar mot at ho gjeld.
    [does_not_apply] Det kjem an på skjønn. Det hallar mot at ho ikkje gjeld.
    [open] Det kjem an på skjønn, og saka er open.
   *[unknown] Det kjem an på skjønn. Kva det hallar mot, kjem an på svar som manglar.
 }
own-verdict-undetermined = Det kan ikkje seiast enno, fordi svar manglar. Dette avgjer:
own-still = Du er ikkje utan reglar: Arbeidsmiljølova gjeld så langt ho passar, og reglane om arbeidstid gjeld uansett.
own-safe = Då er ein skriftleg avtale det trygge valet: Han er enkel å lage, og de veit begge kva som gjeld.
own-ask = Kva du kan be om
own-ask-written_agreement = Ein skriftleg avtale om heimearbeidet, i tillegg til arbeidsavtalen.
own-ask-written_information = Skriftleg informasjon om det same som ein avtale tek opp. Han kan kome i staden for avtalen, etter drøfting med dei tillitsvalde.
own-ask-recommended = Ein skriftleg avtale. Han er eit godt råd her, ikkje eit sikkert krav.
own-ask-none_required = Ein kort, frivillig avtale. Han er ikkje eit krav, og ein e-post er nok.
own-ask-unknown = Ein skriftleg avtale kan du gjere framlegg om uansett. Forma er fri.
own-ask-kept = Du har ein skriftleg avtale. Sjå om han passar med slik du jobbar no; endringar skal stå i han.
own-contact = { $sure ->
    [yes] Kontakt med kollegaer, så langt det lèt seg gjere. Det betyr meir jo oftare du er heime.
   *[no] Gjeld forskrifta, òg kontakt med kollegaer, så langt det lèt seg gjere.
 }
own-safety = { $sure ->
    [yes] Forhold heime som er fullt forsvarlege så langt det er praktisk mogleg, òg psykososialt.
   *[no] Gjeld forskrifta, skal forholda heime vere fullt forsvarlege så langt det er praktisk mogleg.
 }
own-outside = Kontakt med kollegaer og trygge forhold høyrer då under arbeidsmiljølova, så langt ho passar.
own-content = { $sure ->
    [yes] Kva som skal stå der
   *[no] Kva ein avtale skal seie om forskrifta gjeld
 }
own-always = Alltid: { $items }.
own-if_agreed = Om noko er avtalt om det: { $items }.
own-time = Kveld, kvile og søndag
own-rest = Du skal normalt ha 11 timar samanhengande fri i døgnet og 35 timar i veka. Dei tillitsvalde kan ha avtalt kortare kvile.
own-evening = Mellom kl. 21 og 23 kan du jobbe når det er avtalt skriftleg, men berre på eige initiativ. Timane blir rekna med i den daglege arbeidstida.
own-sunday = Frå laurdag kl. 18 til søndag kl. 22 er det fri, med få unntak. At du er heime, er ikkje eitt av dei.
own-exempt = Har du ei leiande eller særleg uavhengig stilling, gjeld det meste av reglane om arbeidstid ikkje. Avtal likevel korleis du får kvile.
own-wonder = Anna du kan lure på
own-visit = { $sure ->
    [yes] Besøk: Arbeidsgivaren kan ikkje kome heim til deg utan ein særskild avtale. Eit generelt samtykke er ikkje nok.
   *[no] Besøk: Gjeld forskrifta, kan arbeidsgivaren ikkje kome heim til deg utan ein særskild avtale.
 }
own-control = Kontroll: Tiltak skal ha sakleg grunn og stå i forhold til målet, og du skal få vite om dei.
own-withdraw = Trekt tilbake? Det kjem an på det de har avtalt. Ingen har ein generell rett eller ei generell plikt til heimekontor.
own-injury = Yrkesskade: Praksis er streng heime, og det er ikkje avklart om ein avtale hjelper. Spør kva forsikringa dekkjer.
own-costs = Utgifter: Forskrifta seier ikkje kven som betaler nett, straum og møblar. Avtal det.
own-contacts = Kven du kan snakke med, og i kva rekkjefølgje
own-contacts-near = 1. Leiaren din. 2. Verneombodet, om de har eit; det ser òg på arbeidsmiljøet heime. 3. Den tillitsvalde.
own-contacts-authority = 4. Arbeidstilsynet, om det ikkje løyser seg hos dykk. Det kan rettleie, og det fører tilsyn.

letter-title = { $kind ->
    [written_information] Skriftleg informasjon om heimekontoret mitt
    [kept] Avtalen om heimekontoret mitt
    [unknown] Ein prat om heimekontoret mitt
   *[other] Ønske om avtale om heimekontoret mitt
 }
letter-to = Til { $employer }, ved { $manager }
letter-to-employer = Til { $employer }
letter-hello = Hei!
letter-pattern = Slik er heimekontoret mitt: { $pattern }.
letter-used = i praksis { $days }
letter-from = frå { $date }
letter-ask-written_agreement = Eg har sett på reglane, og slik eg les dei, gjeld heimekontorforskrifta for dette. Då skal vi ha ein skriftleg avtale (§ 2). Kan vi lage ein saman?
letter-ask-written_information = Heimearbeidet kjem av { $order ->
    [order] eit pålegg
   *[other] ei tilråding
 } frå styresmaktene. Då kan skriftleg informasjon kome i staden for ein avtale (§ 2). Kan eg få han, og kan vi snakke om han?
letter-ask-recommended = Om heimekontorforskrifta gjeld for dette, kjem an på skjønn. Ein skriftleg avtale er enkel å lage, og då veit vi begge kva vi har å halde oss til. Kan vi lage ein saman?
letter-ask-none_required = Slik eg les heimekontorforskrifta, krev ho ingen avtale for dette. Eg vil likevel gjerne at vi skriv ned kort kva vi er samde om. Ein e-post er nok.
letter-ask-unknown = Eg er ikkje sikker på kva reglar som gjeld for dette. Kan vi ta ein prat, og så skrive ned kort kva vi blir samde om?
letter-ask-kept = Vi har noko skriftleg om heimearbeidet frå før. Kan vi sjå saman på om det passar med slik eg jobbar no?
letter-points = Dette vil eg gjerne ha med:
letter-also = utgifter, forsikring og kontakt med kollegaer på heimedagane
letter-meeting = Har du tid til eit kort møte i løpet av dei neste to vekene? Kom gjerne med ei tid som passar.
letter-bye =
    Helsing
    { $employee }

look-over = Sjå over
look-over-end-passed = Sluttdatoen er passert. Skal ordninga forlengjast eller avsluttast?
look-over-evaluation-passed = Datoen i punktet om evaluering er passert.
look-over-evaluation-far = Neste evaluering er meir enn eitt år fram i tid.
look-over-place = Staden er ikkje eigen heim. Punktet om andre stader (E-15) bør vere med.
look-over-extent = Omfanget i A-1 er eit anna enn mønsteret no.
look-over-order-duration = A-4 viser framleis til pålegget eller tilrådinga, som er slutt.
look-over-order-change = A-5 viser framleis til pålegget eller tilrådinga, som er slutt.
look-over-notice = A-5 seier ikkje kor lang fristen er.
look-over-org-number = Organisasjonsnummeret til arbeidsgivaren er ikkje ni siffer.
look-over-org-number-control = Det siste sifferet i organisasjonsnummeret passar ikkje til dei andre. Kanskje er eit siffer feil eller to bytte om.
look-over-hours-over = Timane som er skrivne inn, går over ei grense for arbeidstid. Sjå på veka, eller på kva som er avtalt.
look-over-hours-open = Om timane som er skrivne inn, held seg innanfor grensene, kjem an på eit svar som manglar.
look-over-hours-elsewhere = Timane som er skrivne inn, er heime på andre dagar enn mønsteret seier.
look-over-evening = Kveldsarbeid kl. 21–23 treng ein skriftleg avtale. Ta inn E-22, eller legg ved den som finst.
number-phrases = éin; éi; eitt; to månader; to månaders; to veker; to vekers; to dagar; to dagars; tre; fire; fem; seks; sju; åtte; ni; ti; tolv; fjorten; ein månad; ein månads; ei veke; ei vekes; ein dag; ein dags
order-phrases = pålegget; tilrådinga

doc-factors = Omsyn som er vurderte
doc-factor-for = Talar for at forskrifta gjeld: { $factors }.
doc-factor-against = Talar mot: { $factors }.
doc-weighed-by = Vurdert av { $name }, { $date }
doc-weighed-name = Vurdert av { $name }
doc-weighed-date = Vurdert { $date }
doc-weighing-missing = Tilrådd: ei kort skriftleg vurdering av skjønnet

key-review-own = det som gjeld deg
