# Til den som vurderer sin egen situasjon: kort om hva som gjelder, og et brev til arbeidsgiveren. Og det som bør ses over.

own-title = Hjemmekontoret ditt, kort sagt
own-gap-facts = Svar som mangler: { $question }
own-gap-names = Mangler i brevet: { $question }
own-hint = Først det som gjelder for deg, så et brev til arbeidsgiveren. Ctrl-E lagrer brevet som Word, PDF eller annet.
own-covered = Gjelder forskriften for deg?
own-verdict-applies = Ja, slik du har svart.
own-verdict-does_not_apply = Nei, ikke slik du har svart.
own-verdict-discretionary = { $lean ->
    [applies] Det beror på skjønn. Det heller mot at den gjelder.
    [does_not_apply] Det beror på skjønn. Det heller mot at den ikke gjelder.
    [open] Det beror på skjønn, og saken er åpen.
   *[unknown] Det beror på skjønn. Hva det heller mot, avhenger av svar som mangler.
 }
own-verdict-undetermined = Det kan ikke sies ennå, fordi svar mangler. Dette avgjør:
own-still = Du er ikke uten regler: Arbeidsmiljøloven gjelder så langt den passer, og reglene om arbeidstid gjelder uansett.
own-safe = Da er en skriftlig avtale det trygge valget: Den er enkel å lage, og dere vet begge hva som gjelder.
own-ask = Hva du kan be om
own-ask-written_agreement = En skriftlig avtale om hjemmearbeidet, i tillegg til arbeidsavtalen.
own-ask-written_information = Skriftlig informasjon om det samme som en avtale tar opp. Den kan komme i stedet for avtalen, etter drøfting med de tillitsvalgte.
own-ask-recommended = En skriftlig avtale. Den er et godt råd her, ikke et sikkert krav.
own-ask-none_required = En kort, frivillig avtale. Den kreves ikke, og en e-post er nok.
own-ask-unknown = En skriftlig avtale kan du foreslå uansett. Formen er fri.
own-ask-kept = Du har en skriftlig avtale. Se om den passer med slik du jobber nå; endringer skal stå i den.
own-contact = { $sure ->
    [yes] Kontakt med kolleger, så langt det lar seg gjøre. Det betyr mer jo oftere du er hjemme.
   *[no] Gjelder forskriften, også kontakt med kolleger, så langt det lar seg gjøre.
 }
own-safety = { $sure ->
    [yes] Forhold hjemme som er fullt forsvarlige så langt det er praktisk mulig, også psykososialt.
   *[no] Gjelder forskriften, skal forholdene hjemme være fullt forsvarlige så langt det er praktisk mulig.
 }
own-outside = Kontakt med kolleger og trygge forhold hører da under arbeidsmiljøloven, så langt den passer.
own-content = { $sure ->
    [yes] Hva som skal stå der
   *[no] Hva en avtale skal si hvis forskriften gjelder
 }
own-always = Alltid: { $items }.
own-if_agreed = Hvis noe er avtalt om det: { $items }.
own-time = Kveld, hvile og søndag
own-rest = Du skal normalt ha 11 timer sammenhengende fri i døgnet og 35 timer i uka. De tillitsvalgte kan ha avtalt kortere hvile.
own-evening = Mellom kl. 21 og 23 kan du jobbe når det er avtalt skriftlig, men bare på eget initiativ. Timene regnes med i den daglige arbeidstida.
own-sunday = Fra lørdag kl. 18 til søndag kl. 22 er det fri, med få unntak. At du er hjemme, er ikke et av dem.
own-exempt = Har du en ledende eller særlig uavhengig stilling, gjelder det meste av reglene om arbeidstid ikke. Avtal likevel hvordan du får hvile.
own-wonder = Annet du kan lure på
own-visit = { $sure ->
    [yes] Besøk: Arbeidsgiveren kan ikke komme hjem til deg uten en særskilt avtale. Et generelt samtykke er ikke nok.
   *[no] Besøk: Gjelder forskriften, kan arbeidsgiveren ikke komme hjem til deg uten en særskilt avtale.
 }
own-control = Kontroll: Tiltak skal ha saklig grunn og stå i forhold til målet, og du skal få vite om dem.
own-withdraw = Trekkes tilbake? Det avhenger av det dere har avtalt. Ingen har en generell rett eller plikt til hjemmekontor.
own-injury = Yrkesskade: Praksis er streng hjemme, og det er ikke avklart om en avtale hjelper. Spør hva forsikringen dekker.
own-costs = Utgifter: Forskriften sier ikke hvem som betaler nett, strøm og møbler. Avtal det.
own-contacts = Hvem du kan snakke med, og i hvilken rekkefølge
own-contacts-near = 1. Lederen din. 2. Verneombudet, hvis dere har et; det ser også på arbeidsmiljøet hjemme. 3. Den tillitsvalgte.
own-contacts-authority = 4. Arbeidstilsynet, hvis det ikke løser seg hos dere. Det kan veilede, og det fører tilsyn.

letter-title = { $kind ->
    [written_information] Skriftlig informasjon om hjemmekontoret mitt
    [kept] Avtalen om hjemmekontoret mitt
    [unknown] En prat om hjemmekontoret mitt
   *[other] Ønske om avtale om hjemmekontoret mitt
 }
letter-to = Til { $employer }, ved { $manager }
letter-to-employer = Til { $employer }
letter-hello = Hei!
letter-pattern = Slik er hjemmekontoret mitt: { $pattern }.
letter-used = i praksis { $days }
letter-from = fra { $date }
letter-ask-written_agreement = Jeg har sett på reglene, og slik jeg leser dem, gjelder hjemmekontorforskriften for dette. Da skal vi ha en skriftlig avtale (§ 2). Kan vi lage en sammen?
letter-ask-written_information = Hjemmearbeidet skyldes { $order ->
    [order] et pålegg
   *[other] en anbefaling
 } fra myndighetene. Da kan skriftlig informasjon komme i stedet for en avtale (§ 2). Kan jeg få den, og kan vi snakke om den?
letter-ask-recommended = Om hjemmekontorforskriften gjelder for dette, beror på skjønn. En skriftlig avtale er enkel å lage, og da vet vi begge hva vi har å holde oss til. Kan vi lage en sammen?
letter-ask-none_required = Slik jeg leser hjemmekontorforskriften, krever den ingen avtale for dette. Jeg vil likevel gjerne at vi skriver ned kort hva vi er enige om. En e-post er nok.
letter-ask-unknown = Jeg er ikke sikker på hvilke regler som gjelder for dette. Kan vi ta en prat, og så skrive ned kort hva vi blir enige om?
letter-ask-kept = Vi har noe skriftlig om hjemmearbeidet fra før. Kan vi se sammen på om det passer med slik jeg jobber nå?
letter-points = Dette vil jeg gjerne ha med:
letter-also = utgifter, forsikring og kontakt med kolleger på hjemmedagene
letter-meeting = Har du tid til et kort møte i løpet av de neste to ukene? Foreslå gjerne en tid.
letter-bye =
    Hilsen
    { $employee }

look-over = Se over
look-over-end-passed = Sluttdatoen er passert. Skal ordningen forlenges eller avsluttes?
look-over-evaluation-passed = Datoen i punktet om evaluering er passert.
look-over-evaluation-far = Neste evaluering er mer enn ett år fram i tid.
look-over-place = Stedet er ikke eget hjem. Punktet om andre steder (E-15) bør være med.
look-over-extent = Omfanget i A-1 er et annet enn mønsteret nå.
look-over-order-duration = A-4 viser fortsatt til pålegget eller anbefalingen, som er slutt.
look-over-order-change = A-5 viser fortsatt til pålegget eller anbefalingen, som er slutt.
look-over-notice = A-5 sier ikke hvor lang fristen er.
look-over-org-number = Organisasjonsnummeret til arbeidsgiveren er ikke ni sifre.
look-over-org-number-control = Det siste sifferet i organisasjonsnummeret passer ikke til de andre. Kanskje er et siffer feil eller to byttet om.
look-over-hours-over = Timene som er skrevet inn, går over en grense for arbeidstid. Se på uka, eller på hva som er avtalt.
look-over-hours-open = Om timene som er skrevet inn, holder seg innenfor grensene, avhenger av et svar som mangler.
look-over-hours-elsewhere = Timene som er skrevet inn, er hjemme på andre dager enn mønsteret sier.
look-over-evening = Kveldsarbeid kl. 21–23 trenger en skriftlig avtale. Ta inn E-22, eller legg ved den som finnes.
number-phrases = én; ett; to måneder; to måneders; to uker; to ukers; to dager; to dagers; tre; fire; fem; seks; sju; åtte; ni; ti; tolv; fjorten; en måned; en måneds; en uke; en ukes; en dag; en dags
order-phrases = pålegget; anbefalingen

doc-factors = Hensyn som er vurdert
doc-factor-for = Taler for at forskriften gjelder: { $factors }.
doc-factor-against = Taler mot: { $factors }.
doc-weighed-by = Vurdert av { $name }, { $date }
doc-weighed-name = Vurdert av { $name }
doc-weighed-date = Vurdert { $date }
doc-weighing-missing = Anbefalt: en kort skriftlig vurdering av skjønnet

key-review-own = det som gjelder deg
