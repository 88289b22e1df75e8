# Punktene i avtalen: tittel, hjelp og forslag til tekst.

clause-A-0 = Endringer skrives inn i avtalen
    .hint = Endrer hjemmearbeidet seg, skal avtalen vise det. Vanlig feil: ny praksis uten ny versjon, dato og bekreftelse fra begge.

clause-A-1 = Omfanget av hjemmearbeidet
    .hint = Hvor mye, hvilke dager og hvem som bestemmer. Vanlig feil: «etter avtale med leder» alene sier ikke noe om omfanget.
    .suggest-fixed = { $employee } arbeider { $days } i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Ukedagene avtales med lederen og føres i kalenderen. Når arbeidet krever det, kan lederen med rimelig varsel be om oppmøte på kontoret en hjemmedag. Hjemmedager som faller bort på grunn av ferie, helligdager, møter eller reise, overføres ikke.
    .suggest-week = { $employee } arbeider i sitt eget hjem på disse dagene hver uke: { $weekdays }. Arbeidet gjøres på adressen som er registrert hos arbeidsgiver. Skal en dag byttes, avtales det med lederen og føres i kalenderen. Når arbeidet krever det, kan lederen med rimelig varsel be om oppmøte på kontoret en hjemmedag. Hjemmedager som faller bort på grunn av ferie, helligdager, møter eller reise, overføres ikke.
    .suggest-rota = { $employee } arbeider i sitt eget hjem i en runde på { $weeks } uker, på adressen som er registrert hos arbeidsgiver: { $weekdays }. Det er { $average } i snitt. Uke 1 er uka avtalen begynner, og runden gjentas. Skal en dag byttes, avtales det med lederen og føres i kalenderen. Hjemmedager som faller bort, overføres ikke til neste runde.
    .suggest-quota = { $employee } kan arbeide inntil { $days } i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Dagene velges i samråd med lederen og føres i kalenderen på forhånd. Ubrukte dager overføres ikke. Partene ser jevnlig på hvor mye ordningen faktisk brukes, og endrer avtalen hvis bruken blir en annen.
    .suggest-rotation = { $employee } arbeider i sitt eget hjem etter en fast rullering, på adressen som er registrert hos arbeidsgiver. Omfanget av hjemmearbeidet er { $days }. Lederen setter opp planen sammen med { $employee } og gjør den kjent minst to uker før den tas i bruk. Hjemmedager som faller bort, overføres ikke til neste runde.
    .suggest-seasonal = Hjemmearbeidet følger sesongen og utføres i hjemmet til { $employee }, på adressen som er registrert hos arbeidsgiver. Omfanget i sesongen er { $days }. Lederen og { $employee } avtaler skriftlig hvilke uker sesongen varer, før den begynner. Utenom sesongen er kontoret arbeidsstedet, og ubrukte hjemmedager overføres ikke.
    .suggest-temporary = I en avgrenset periode på { $days } arbeider { $employee } i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Start og slutt følger av punktet om varighet. Når perioden er over, er arbeidsstedet igjen det som står i arbeidsavtalen, og dager som ikke er brukt, faller bort.
    .suggest-ad_hoc = { $employee } kan fra gang til gang avtale med lederen å arbeide i sitt eget hjem, inntil { $days }. Avtalen om den enkelte dagen gjøres på forhånd og føres i kalenderen. Arbeidet gjøres på adressen som er registrert hos arbeidsgiver. Ubrukte dager overføres ikke.
    .suggest-on_call = { $employee } har vakt etter vaktplanen og utfører arbeidet som oppstår i vakten, i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Vaktplanen viser dager og klokkeslett og avgjør omfanget av hjemmearbeidet. Arbeid i vakten føres og regnes fullt ut som arbeidstid. Selve vakten regnes om til arbeidstid etter arbeidsmiljøloven og en tariffavtale som gjelder for stillingen.
    .suggest-exclusive = { $employee } arbeider bare i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Ordningen omfatter alle arbeidsdager. Lederen og { $employee } avtaler faste dager for å møtes fysisk, og annet oppmøte varsles i rimelig tid.
    .suggest-elsewhere = { $employee } arbeider utenfor kontoret i dette omfanget: { $days }. Stedet er { $place }. Det er ikke { $employee } sitt eget hjem, så hjemmekontorforskriften gjelder ikke; dette er avtalt mellom partene, og arbeidsmiljøloven gjelder direkte.
    .suggest-order = Så lenge pålegget eller anbefalingen varer, arbeider { $employee } i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Omfanget er { $days }. Trengs oppmøte på kontoret, sier arbeidsgiver fra i rimelig tid, og bare når pålegget eller anbefalingen åpner for det.
    .suggest-order-only = Så lenge pålegget eller anbefalingen varer, arbeider { $employee } bare i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Det gjelder alle arbeidsdager. Trengs oppmøte på kontoret, sier arbeidsgiver fra i rimelig tid, og bare når pålegget eller anbefalingen åpner for det.
    .suggest-order-period = Så lenge pålegget eller anbefalingen varer, arbeider { $employee } i sitt eget hjem, på adressen som er registrert hos arbeidsgiver. Perioden er regnet til { $days }. Trengs oppmøte på kontoret, sier arbeidsgiver fra i rimelig tid, og bare når pålegget eller anbefalingen åpner for det.

clause-A-2 = Arbeidstid for hjemmearbeidet
    .hint = Når det arbeides, overtid, hvile og føring av timer. Vanlig feil: den opphevede regelen om 40 timer i uka hjemme, eller gjennomsnitt uten egen avtale.
    .suggest = Arbeidstida er den samme hjemme som på kontoret, og de vanlige reglene om arbeidstid i arbeidsmiljøloven gjelder. Overtid arbeides bare når den er pålagt eller godkjent på forhånd. { $employee } har minst 11 timer sammenhengende fri i døgnet og 35 timer i uka, og det utføres ikke ordinært arbeid fra lørdag kl. 18.00 til søndag kl. 22.00, eller i den tilsvarende tida rundt helligdager. Timene føres hver arbeidsdag i arbeidsgivers system.
    .suggest-exempt = Stillingen er ledende eller særlig uavhengig etter arbeidsmiljøloven § 10-12, og lovens regler om arbeidstid gjelder bare så langt den paragrafen sier. { $employee } legger selv opp arbeidsdagen innenfor det stillingen krever. Arbeidet planlegges likevel slik at { $employee } får forsvarlig hvile, til vanlig 11 timer i døgnet og 35 timer i uka. { $manager } og { $employee } tar opp arbeidsmengde og hvile i de faste samtalene.
    .suggest-hours = Arbeidstida er til vanlig slik: { $hours }. { $averaging ->
        [none] {""}
       *[other] Arbeidstida regnes i snitt over { $averaging }, etter en egen skriftlig avtale.{" "}
    }Overtid arbeides bare når den er pålagt eller godkjent på forhånd. { $employee } har minst 11 timer sammenhengende fri i døgnet og 35 timer i uka, og det utføres ikke ordinært arbeid fra lørdag kl. 18.00 til søndag kl. 22.00, eller i den tilsvarende tida rundt helligdager. Arbeid etter kl. 21.00 gjøres bare etter egen avtale. Timene føres hver arbeidsdag i arbeidsgivers system.

clause-A-3 = Tilgjengelighet
    .hint = Når og hvor en skal kunne nås, og når ikke. Vanlig feil: «alltid tilgjengelig» kan gjøre fritid til arbeidstid.
    .suggest = På hjemmedager er { $employee } tilgjengelig i kjernetida kl. { $core } på telefon og i de avtalte digitale kanalene, bortsett fra i pauser og avtalt fravær. Utenfor arbeidstida er det ingen plikt til å være tilgjengelig. Meldinger som kommer da, kan vente til neste arbeidsdag.
    .suggest-window = På hjemmedager er { $employee } til å nå kl. { $available } på telefon og i de avtalte digitale kanalene, bortsett fra i pauser og avtalt fravær. Kjernetida er kl. { $core }. Utenfor dette er det ingen plikt til å være tilgjengelig eller svare. Meldinger som kommer da, kan vente til neste arbeidsdag.
    .suggest-order = På hjemmedager er { $employee } tilgjengelig i kjernetida kl. { $core } på telefon og i de digitale kanalene virksomheten bruker, bortsett fra i pauser og meldt fravær. Utenfor arbeidstida er det ingen plikt til å være tilgjengelig. Meldinger som kommer da, kan vente til neste arbeidsdag.
    .suggest-order-window = På hjemmedager er { $employee } til å nå kl. { $available } på telefon og i de digitale kanalene virksomheten bruker, bortsett fra i pauser og meldt fravær. Kjernetida er kl. { $core }. Utenfor dette er det ingen plikt til å være tilgjengelig eller svare. Meldinger som kommer da, kan vente til neste arbeidsdag.

clause-A-4 = Forventet varighet
    .hint = Når ordningen begynner, og om den har en slutt. Vanlig feil: «midlertidig» uten sluttdato, eller stilltiende forlengelse.
    .suggest = Avtalen gjelder fra { $start } og inntil videre, til den blir endret eller sagt opp.
    .suggest-temporary = Avtalen er midlertidig og gjelder fra { $start } til og med { $end }. Den faller da bort uten oppsigelse, mens arbeidsforholdet fortsetter. Forlengelse avtales skriftlig før sluttdatoen.
    .suggest-order = Dette gjelder fra { $start } til og med { $end }, så lenge pålegget eller anbefalingen varer. Varer det lenger eller kortere, gir arbeidsgiver ny skriftlig informasjon. Ansettelsen er den samme.
    .suggest-order-open = Dette gjelder fra { $start } og så lenge pålegget eller anbefalingen varer. Hvor lenge det blir, er ikke kjent ennå. Arbeidsgiver gir ny skriftlig informasjon når det er klart. Ansettelsen er den samme.

clause-A-5 = Endring og oppsigelse av avtalen
    .hint = Hvem som kan endre eller avslutte ordningen, og fristen. Vanlig feil: uklart at det bare er hjemmekontoret som tar slutt, ikke jobben.
    .suggest = Begge parter kan si opp denne avtalen skriftlig med én måneds frist, og hver av dem kan når som helst be om at den endres. Endringer avtales skriftlig. Oppsigelsen gjelder bare hjemmearbeidet: Arbeidsforholdet fortsetter, og arbeidsstedet blir det som følger av arbeidsavtalen.
    .suggest-order = Arbeidsgiver endrer ordningen når pålegget eller anbefalingen endres eller tar slutt, og gir da ny skriftlig informasjon så tidlig som mulig. { $employee } kan når som helst ta opp endringer med { $manager }. Endringen gjelder bare hjemmearbeidet: Arbeidsforholdet fortsetter, og arbeidsstedet blir det som følger av arbeidsavtalen.
    .order = Endringer og slutt

clause-A-6 = Prøvetid for ordningen
    .hint = Om ordningen prøves ut først. Vanlig feil: forveksling med prøvetid i stillingen, eller prøvetid uten dato for evaluering.
    .suggest = Det er ikke avtalt prøvetid for ordningen.
    .suggest-order = Det er ingen prøvetid for ordningen.

clause-A-7 = Utstyr: eiendomsrett, drift og vedlikehold
    .hint = Hvem som skaffer, eier, drifter og tar tilbake utstyret. Vanlig feil: ingen utstyrsliste, eller private enheter uten sikring.
    .suggest = Arbeidsgiver låner ut det utstyret som trengs til hjemmearbeidet, eier det og står for drift, vedlikehold og utskifting. Utlånt utstyr føres på en liste som følger avtalen. { $employee } tar forsvarlig vare på utstyret, melder feil uten opphold og leverer det tilbake innen 14 dager når ordningen tar slutt. Eget utstyr brukes bare når { $manager } har godkjent det skriftlig.
    .suggest-order = Arbeidsgiver låner ut det utstyret som trengs til hjemmearbeidet, eier det og står for drift, vedlikehold og utskifting. Utlånt utstyr føres på en liste som følger denne informasjonen. { $employee } tar forsvarlig vare på utstyret, melder feil uten opphold og leverer det tilbake innen 14 dager når ordningen tar slutt. Eget utstyr brukes bare når { $manager } har godkjent det skriftlig.

clause-A-8 = Saksbehandling, taushetsplikt og dokumenter
    .hint = Hva som kan behandles hjemme, og hvordan det oppbevares. Vanlig feil: papirarkiv hjemme, privat skylagring og samtaler andre kan høre.
    .suggest = Taushetsplikten gjelder hjemme på samme måte som på kontoret, og arbeidet gjøres i systemer arbeidsgiver har godkjent. { $employee } sørger for at andre ikke ser eller hører fortrolige opplysninger. Papirer tas med hjem bare når { $manager } har godkjent det; de låses inn og leveres tilbake til kontoret. Tap og avvik meldes straks, og senest innen 24 timer.

clause-E-01 = Parter og nærmeste leder
    .hint = Hvem avtalen gjelder for, og hvem som følger den opp. Vanlig feil: feil juridisk enhet som arbeidsgiver.
    .suggest = Avtalen er inngått mellom { $employer } som arbeidsgiver og { $employee } som arbeidstaker. { $manager } er nærmeste leder og følger opp avtalen for arbeidsgiver. Stilling og øvrige opplysninger om partene er de som står i arbeidsavtalen.

clause-E-02 = Forholdet til arbeidsavtalen
    .hint = Om hjemmet er fast arbeidssted. Vanlig feil: uklart for reise og for retten til å avslutte. Tilpass teksten hvis alt arbeid gjøres hjemme.
    .suggest = Denne avtalen er et tillegg til arbeidsavtalen, som ellers gjelder uendret. Kontoret er fortsatt det faste arbeidsstedet, og hjemmet er arbeidssted bare så langt denne avtalen sier.

clause-E-03 = Frivillighet
    .hint = At ordningen er ønsket av begge. Vanlig feil: hjemmekontor som i praksis blir pålagt.
    .suggest = Hjemmekontoret er frivillig for begge parter. { $employee } kan når som helst be om å arbeide mer på kontoret, uten å begrunne ønsket. Et slikt ønske får ingen følger for stilling, oppgaver eller vurdering.

clause-E-04 = Oppgaver og resultater
    .hint = Hvilke oppgaver som egner seg hjemme, og hvordan de følges opp. Vanlig feil: å måle tilstedeværelse i stedet for arbeid.
    .suggest = Hjemme gjøres oppgaver som egner seg for det, slik { $employee } og { $manager } er enige om. Oppgaver som krever oppmøte, særlig utstyr eller tett samarbeid, legges til kontordager. Arbeidet følges opp etter avtalte mål og resultater, ikke etter tid foran skjermen.

clause-E-05 = Arbeidsmiljø og egenerklæring
    .hint = Hvordan arbeidsmiljøet hjemme kartlegges og følges opp. Vanlig feil: et skjema som fylles ut én gang og glemmes.
    .suggest = { $employee } gir en egenerklæring om arbeidsmiljøet hjemme når avtalen inngås, og deretter hver 12. måned. { $manager } og { $employee } går gjennom den og avtaler tiltak med ansvarlig og frist. { $employee } medvirker til tiltakene og sier fra når forholdene endrer seg. Blir forholdene ikke gode nok, avtales andre tiltak, færre hjemmedager eller arbeid på kontoret.

clause-E-06 = Kontakt og oppfølging
    .hint = Samtaler, felles dager og daglig kontakt. Vanlig feil: gode ord uten faste tidspunkt.
    .suggest = { $manager } og { $employee } har en fast samtale hver uke, om både arbeidet og hvordan det går. Gruppa har en felles kontordag i uka, på en dag { $manager } fastsetter. { $employee } har kontakt med kolleger eller { $manager } hver hjemmedag.

clause-E-07 = Adgang til hjemmet
    .hint = At hjemmet er privat, og hvordan et besøk avtales. Vanlig feil: generelt samtykke på forhånd i stedet for særskilt avtale hver gang.
    .suggest = Denne avtalen gir ikke arbeidsgiver adgang til hjemmet. Er et besøk ønskelig, for eksempel fra bedriftshelsetjenesten, avtales det særskilt hver gang med dato, formål og hvem som kommer, og { $employee } kan si nei. Ellers brukes samtale, egenerklæring og det { $employee } selv velger å vise.

clause-E-08 = Utgifter
    .hint = Hvem som betaler nett, telefon, strøm og møbler. Vanlig feil: fast sum uten dokumentasjon, som kan bli skattepliktig.
    .suggest = Arbeidsgiver dekker utgifter til hjemmearbeidet når { $manager } har godkjent dem skriftlig på forhånd og de er dokumentert med kvittering. Andre utgifter, som strøm og bruk av rom, dekkes ikke uten egen avtale. Spørsmål om skatt følger reglene som gjelder til enhver tid.

clause-E-09 = Forsikring
    .hint = Hva som er avklart om skade på person og utstyr. Vanlig feil: å love dekning som ikke finnes. Spør forsikringsselskapet.
    .suggest = Dekningen ved skade hjemme kan være snevrere enn på kontoret, og denne avtalen gir ikke i seg selv noen forsikringsdekning. Arbeidsgiver spør forsikringsselskapet skriftlig hva som gjelder for personskade og utstyr, og gir { $employee } kopi av svaret. Partene vurderer deretter om det trengs tilleggsforsikring.

clause-E-10 = Melding om skade og avvik
    .hint = Hvem som får beskjed, og hvor fort. Vanlig feil: å tro at skader hjemme ikke skal registreres.
    .suggest = { $employee } melder skader, ulykker, nestenulykker og farlige forhold under hjemmearbeidet til { $manager } samme dag, eller så snart det lar seg gjøre. Meldingen sier hvor, når og under hvilket arbeid det skjedde. Arbeidsgiver registrerer saken og varsler videre når regelverket krever det.

clause-E-11 = Informasjonssikkerhet
    .hint = Nett, skjerm, pålogging og oppdateringer. Vanlig feil: regler ingen kan følge hjemme.
    .suggest = { $employee } bruker godkjent utstyr og sikret nett, låser skjermen når plassen forlates, og installerer oppdateringer når de kommer. Arbeidsutstyr og pålogging deles ikke med andre i husstanden. Tap av utstyr og mistanke om datainnbrudd meldes straks til brukerstøtten og { $manager }.

clause-E-12 = Kontrolltiltak og føring av timer
    .hint = Hva arbeidsgiver kan kontrollere, og hvorfor. Vanlig feil: kamera eller måling av tastetrykk uten saklig grunn og drøfting.
    .suggest = Hjemmearbeidet kontrolleres ikke ut over føring av timer, vanlig oppfølging av resultater og nødvendig sikring av systemene. Kamera, tastetrykk og skjermaktivitet brukes ikke til å måle arbeidet. Et nytt kontrolltiltak innføres bare når det har saklig grunn og ikke er uforholdsmessig, etter drøfting med de tillitsvalgte og informasjon til { $employee }.

clause-E-13 = Møter og bruk av kamera
    .hint = Hvordan møter holdes når noen er hjemme. Vanlig feil: de som er på skjerm, faller utenfor.
    .suggest = Møter der { $employee } er med hjemmefra, planlegges slik at alle kan delta på lik linje. Det er frivillig å ha kamera på når ikke annet er avtalt for det enkelte møtet. Det som blir bestemt, skrives ned og deles.

clause-E-14 = Sykdom og omsorg hjemme
    .hint = At syk er syk, også hjemme. Vanlig feil: hjemmekontor brukt i stedet for sykefravær eller omsorgsdager.
    .suggest = Den som er syk, er syk også på hjemmekontor: Fravær meldes på vanlig måte, og det ventes ikke arbeid. Hjemmekontor brukes ikke i stedet for egenmelding, sykmelding eller omsorgsdager. Er { $employee } delvis sykmeldt, avtales arbeidet med { $manager } innenfor sykmeldingen.

clause-E-15 = Arbeid fra andre steder
    .hint = Om hytte, andre steder og utlandet er med. Vanlig feil: å tro at forskriften følger med dit. Skatt, trygd og sikkerhet avklares særskilt.
    .suggest = Avtalen gjelder bare arbeid i hjemmet til { $employee } og omfatter ikke hytte, kontorfellesskap, andre steder eller utlandet. Arbeid fra slike steder avtales skriftlig med { $manager } hver gang. For arbeid i utlandet avklares skatt, trygd og informasjonssikkerhet før avreise.

clause-E-16 = Flytting og endringer hjemme
    .hint = Hva som skjer ved ny adresse eller nye forhold hjemme. Vanlig feil: adressen endres uten at noen vurderer arbeidsplassen på nytt.
    .suggest = { $employee } sier fra til { $manager } før flytting, og når endringer hjemme har betydning for arbeidet. Private årsaker trenger ikke å oppgis. Partene ser på arbeidsmiljøet på nytt og oppdaterer avtalen.

clause-E-17 = Overtid og reise mellom hjem og kontor
    .hint = Hvordan overtid og reise i arbeidsdagen regnes. Vanlig feil: regler som avviker fra arbeidsavtalen.
    .suggest = Overtid avtales på samme måte hjemme som på kontoret og arbeides bare når den er pålagt eller godkjent på forhånd. Reise mellom hjem og kontor før og etter arbeidsdagen er ikke arbeidstid. Ber arbeidsgiver { $employee } komme til kontoret etter at arbeidsdagen hjemme har begynt, regnes reisetida som arbeidstid.

clause-E-18 = Evaluering
    .hint = Når ordningen gjennomgås, og hvem som kaller inn. Vanlig feil: evalueringen glemmes fordi den mangler dato og ansvarlig.
    .suggest = { $manager } kaller inn til evaluering av ordningen tre måneder etter at den tok til, og deretter hvert år. Partene ser på omfang, arbeidstid, arbeidsmiljø og utstyr, og endrer avtalen om det trengs. Det føres et kort notat med dato for neste evaluering.

clause-E-19 = Tillitsvalgt og verneombud
    .hint = Hvem som er informert om ordningen. Vanlig feil: tillitsvalgt og verneombud får høre om den først når noe går galt.
    .suggest = Arbeidsgiver informerer tillitsvalgt og verneombud om at { $employee } har avtale om hjemmekontor, uten å dele private opplysninger. { $employee } kan ta opp alt som gjelder ordningen med dem, og ha en av dem med i samtaler om den.

clause-E-20 = Tariffavtale
    .hint = Forholdet til en tariffavtale. Vanlig feil: et vilkår som er dårligere enn tariffavtalen.
    .suggest = Er { $employer } bundet av en tariffavtale som gjelder for stillingen, går tariffavtalen foran ved motstrid. Det den sier om hjemmekontor, arbeidstid og godtgjørelse, gjelder også for hjemmearbeidet.

clause-E-21 = Arbeidstaker under 18 år
    .hint = Særreglene om arbeidstid og hvile for unge. Vanlig feil: kveldsarbeid eller overtid for den som er under 18.
    .suggest = Så lenge { $employee } er under 18 år, gjelder arbeidsmiljølovens særlige regler om arbeidstid, pauser og hvile for unge, og de går foran resten av avtalen. Hjemmearbeidet legges til dagtid, uten overtid og nattarbeid. { $manager } setter opp en skriftlig arbeidsplan før arbeidet begynner, og holder daglig kontakt.

clause-E-22 = Kveldsarbeid kl. 21.00–23.00
    .hint = Arbeid kl. 21.00–23.00 bare på den ansattes eget initiativ. Vanlig feil: at det er lederen som foreslår det, eller at hvilen blir for kort.
    .suggest = { $employee } kan bare på eget initiativ arbeide mellom kl. 21.00 og 23.00 mandag til fredag, men ikke på helligdager eller kvelden før, og arbeidsgiver verken krever eller forventer det. Timene føres og går inn i den vanlige daglige arbeidstida. Neste arbeidsdag begynner tidligst 11 timer etter at kveldsarbeidet sluttet, det vil si kl. 10.00 etter arbeid til kl. 23.00. { $employee } kan slutte med kveldsarbeidet når som helst.
    .suggest-days = { $employee } ønsker selv å arbeide noe mellom kl. 21.00 og 23.00, til vanlig { $evenings }, og kan gjøre det på eget initiativ, men ikke på helligdager eller kvelden før. Arbeidsgiver verken krever eller forventer det. Timene føres og går inn i den vanlige daglige arbeidstida. Neste arbeidsdag begynner tidligst 11 timer etter at kveldsarbeidet sluttet, det vil si kl. 10.00 etter arbeid til kl. 23.00. { $employee } kan slutte med kveldsarbeidet når som helst.

clause-E-23 = Arbeidsplass på kontoret
    .hint = Om plassen på kontoret er der fortsatt. Vanlig feil: ordningen brukes til å kutte plasser uten at det er avtalt.
    .suggest = { $employee } har fortsatt en egnet arbeidsplass på kontoret og kan bruke den også på avtalte hjemmedager. Deles plassen med andre, sørger arbeidsgiver for at det er en ledig når { $employee } skal arbeide der. Endringer i dette tas opp med { $employee } på forhånd.

clause-E-24 = Underskrift, versjon og kopi
    .hint = Når avtalen er gyldig, og hvor den ligger. Vanlig feil: et utkast uten underskrift brukes som avtale.
    .suggest = Avtalen er et utkast til begge parter har skrevet under, på papir eller elektronisk. Hver versjon har dato, og den siste som er underskrevet, erstatter de tidligere. { $employee } får sitt eksemplar, og en kopi legges i personalmappa.

clause-E-25 = Vurdering av virkeområdet
    .hint = Hvorfor forskriften er regnet å gjelde eller ikke. Vanlig feil: avtalen viser et annet mønster enn det som ble vurdert.
    .suggest = Vurderingen av om hjemmekontorforskriften gjelder, ligger ved avtalen med arbeidsmønster, resultat og dato. Den er bakgrunn for avtalen og gir ikke i seg selv rettigheter eller plikter. Endrer arbeidsmønsteret seg vesentlig, gjør { $manager } en ny vurdering.

clause-none = Ingen særskilt avtale.

# Arbeidstida slik et punkt sier den.
clause-hours-home = kl. { $times } hjemme{ $pause ->
    [0] {""}
   *[other] {" "}med { $pause } minutter pause
    }
clause-hours-office = kl. { $times } på kontoret{ $pause ->
    [0] {""}
   *[other] {" "}med { $pause } minutter pause
    }
clause-hours-standby = beredskapsvakt kl. { $times }
