# Dokumentene: det som står på papiret.

paper-page = Side { $page } av { $pages }
paper-gap = Mangler
paper-ticked = krysset av
paper-empty = ikke krysset av
paper-draft = Utkast
paper-draft-until = Utkast. Gjelder først når begge parter har undertegnet.
paper-version = Versjon av { $date }. Gjelder når begge parter har undertegnet. Endrer hjemmearbeidet seg, skal avtalen følge med, med ny dato.
paper-information-until = Utkast. Gis til den ansatte når det er drøftet og fylt ut.
paper-information-version = Versjon av { $date }. Gitt i stedet for en avtale så lenge pålegget eller anbefalingen varer.
paper-party-employer = Arbeidsgiver
paper-party-org_number = Organisasjonsnummer
paper-party-employee = Arbeidstaker
paper-party-title = Stilling
paper-party-manager = Nærmeste leder
paper-information-who = Hvem det gjelder
paper-order = Hvorfor det arbeides hjemme
paper-order-text = { $kind ->
    [order] Hjemmearbeidet følger av et pålegg fra myndighetene. Derfor gis denne informasjonen i stedet for en avtale.
    [recommendation] Hjemmearbeidet følger av en anbefaling fra myndighetene. Derfor gis denne informasjonen i stedet for en avtale.
   *[unknown] Skriftlig informasjon kan komme i stedet for en avtale når hjemmearbeidet følger av et pålegg eller en anbefaling fra myndighetene. Svarene viser ikke noe slikt.
 }
paper-order-which = Pålegg eller anbefaling
paper-order-discussed = Drøftet med de tillitsvalgte
paper-order-from = Fra
paper-order-to = Ventes å vare til
paper-order-unknown = Ikke kjent. Ny informasjon gis når det er klart.
paper-order-ends = Når pålegget eller anbefalingen tar slutt, gjelder ikke dette lenger. Fortsetter hjemmearbeidet, skal det vurderes på nytt om en avtale må på plass.
paper-problems = Hvis noe ikke fungerer
paper-problems-text = Ta det opp med { $manager }. Verneombudet og de tillitsvalgte kan også hjelpe. De tar vare på de ansattes interesser også ved hjemmearbeid, så langt det er praktisk mulig.
paper-hours-over = Timene som er skrevet inn, går over en grense for arbeidstid: { $limits }. Se på timene, eller på det som er avtalt.
paper-dates = Datoer å huske
paper-signs-by = { $employer }, ved { $manager }
paper-annex-assessment = Vedlegg: vurderingen
paper-signatures = Underskrifter
paper-signs-employer = For arbeidsgiveren
paper-signs-employee = Arbeidstakeren
paper-place-and-date = Sted og dato
paper-signature = Underskrift
paper-about = Gjelder
paper-verdict = Hjemmekontorforskriften: { $verdict }. { $form }. Avgjørende regel: { $rule }. Vurdert { $date }.
paper-column-duty = Plikt
paper-column-advice = Råd
paper-column-owner = Hvem
paper-column-rule = Regel
paper-column-about = Hva den gjelder
paper-column-sources = Kilder
paper-no-source = ingen
paper-column-certainty = Hjemmel, vekt og sikkerhet
paper-sources = Regler og kilder
paper-addresses = Kildene
paper-sources-caption = Reglene dette bygger på, med vekt, sikkerhet og kilder
paper-letters = Sikkerhet: { $letters }.
paper-file-agreement = hjemmekontoravtale
paper-file-information = hjemmekontor-informasjon
paper-file-note = hjemmekontor-notat
paper-file-request = hjemmekontor-brev

q-information-order = Hvilket pålegg eller hvilken anbefaling?
    .why = Skriv hva myndighetene har sagt, og fra når. Det skal stå i den skriftlige informasjonen.
label-information-order = Pålegget eller anbefalingen
q-information-discussion = Når ble det drøftet, og hvem var med?
    .why = Arbeidsgiveren skal drøfte det med de tillitsvalgte først. Skriv dagen og hvem som var med.
label-information-discussion = Drøftingen: dato og deltakere
section-information = Om skriftlig informasjon i stedet for avtale: pålegget, og drøftingen
section-finished = Merket som ferdig. Endres noe av det som er avtalt, gjelder ikke merket lenger.

cli-about-render = Lag dokumenter av utkast: avtale, tilsynsmappe, rapport
cli-usage-render = hjemmekontor render [VALG] FIL...
cli-arg-to = Formatet: docx, pdf, html, md eller txt; uten det docx, for en mappe pdf, eller som -o sier
cli-value-to = FORMAT
cli-arg-kind = Dokumentet, om det ikke skal være det saken ber om: { $kinds }
cli-value-kind = DOKUMENT
cli-arg-template = Word-fil med brevhode, skrifter og bunntekst
cli-value-template = FIL
cli-arg-hide-names = Sett noe annet i stedet for navnene
cli-about-finish = Merk et utkast som ferdig: «utkast» forsvinner fra sidene
cli-usage-finish = hjemmekontor finish [VALG] FIL
cli-arg-undo = Ta merket bort igjen
cli-rendered = Skrevet: { $path }
cli-rendered-gaps = Det er et utkast: { $n ->
    [one] Én ting
   *[other] { $n } ting
 } mangler. Se hva med «hjemmekontor check { $path }».
cli-rendered-draft = Ingenting mangler. Merk det som ferdig med «hjemmekontor finish { $path }», så forsvinner «utkast».
cli-finish-gaps = { $path } kan ikke merkes som ferdig: { $n ->
    [one] Én ting
   *[other] { $n } ting
 } mangler. Se hva med «hjemmekontor check { $path }».
cli-finished = { $path } er merket som ferdig. Endres noe av det som er avtalt, gjelder ikke merket lenger.
cli-unfinished = { $path } er et utkast igjen.
cli-error-no-case = { $path } er den ansattes egne svar. Av dem kan det ikke lages et dokument om saken.
    .do = Ta dem inn i utkastet med «merge», og bruk det.
cli-error-template-word = En mal kan bare brukes til Word.
    .do = Velg --to docx, eller ta bort --template.
paper-no-glyph = PDF kan ikke vise tegnet «{ $character }» ({ $code }) i «{ $near }».
    .do = Ta det bort, eller velg et annet format: { $formats }.
paper-failed = Dokumentet kunne ikke lages: { $cause }.
paper-template-no-docx = Malen er ikke en Word-fil av den nye typen (.docx).
paper-template-no-word = Malen er ikke et Word-dokument som kan leses. Er den gammel (.doc), låst med passord eller laget for et annet program?
paper-template-large = Malen er for stor.
paper-template-broken = Malen er ødelagt: { $part } i den kan ikke leses.
paper-template-do = Lagre den på nytt som .docx fra Word eller LibreOffice, eller ta bort --template.
cli-arg-render-lang = Språket på skjermen og i dokumentene: nb, nn, en. Uten det har dokumentene språket til utkastet
cli-arg-blank = Et tomt skjema til å fylle ut for hånd: egenerklæringen, eller samtaleguiden med --kind. Trenger ingen fil
cli-error-input = { $path } leses, og skrives aldri over.
    .do = Velg et annet navn med -o.
cli-error-ending = { $path } slutter ikke som noe av det som kan lages.
    .do = La navnet slutte på { $endings }, eller si formatet med --to.
cli-error-formats = { $path } slutter ikke som { $format }, og --to ber om { $format }.
    .do = Velg -o { $named }, eller ta bort --to.
cli-error-folder-file = { $path } er navnet på en fil, og det som lages, er en mappe.
    .do = Velg et navn uten ending med -o.
cli-error-blank = Bare egenerklæringen og samtaleguiden kan lages tomme.
    .do = Velg --kind declaration eller --kind conversation, eller ta bort --blank.
cli-error-draft-there = { $path } finnes fra før.
    .do = Åpne det med «hjemmekontor open», eller velg et annet navn.
