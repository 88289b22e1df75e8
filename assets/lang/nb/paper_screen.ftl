# Dokumentet på skjermen: ved siden av svarene, til fil, og merket som ferdig.

paper-now = Dokumentet nå
paper-is-here = Det som står her, er dokumentet.
paper-state-missing = utkast, { $n ->
    [one] én ting mangler
   *[other] { $n } ting mangler
 }
paper-state-complete = utkast, ingenting mangler
paper-state-finished = ferdig, merket { $date }
paper-state-whole = ingenting mangler

finish-done = Merket som ferdig. «Utkast» står ikke lenger på sidene. Endres noe av det som er avtalt, er det et utkast igjen.
finish-undone = Merket er tatt bort. Det er et utkast igjen.
finish-gaps = Det kan ikke merkes som ferdig ennå: { $n ->
    [one] Én ting
   *[other] { $n } ting
 } mangler.
finish-nothing = Her er det ingenting å merke som ferdig. Det er bare avtalen som merkes, eller informasjonen i stedet for den.
finish-reopened = Dette er et utkast igjen, fordi noe av det som var merket som ferdig, er endret. ^Z angrer.
review-hint = Enter går til det som mangler, Ctrl-E lagrer det slik det står nå.
review-hint-complete = f merker det som ferdig. Ctrl-E lagrer det som Word, PDF eller annet.
review-hint-finished = Ctrl-E lagrer det som Word, PDF eller annet. f tar merket bort.
register-finished = ferdig

key-paper = dokument
key-verdict = vurdering
key-export = lagre som
key-finish = ferdig
key-unfinish = ikke ferdig
key-write = lagre
key-save-choice = velg
key-save-column = neste valg
place-save-as = Når noe lagres

save-title = Lagre som
save-document = Dokument
save-format = Format
save-language = Språk
save-format-docx = Word (.docx)
save-format-pdf = PDF (.pdf)
save-format-html = nettside (.html)
save-format-md = Markdown (.md)
save-format-txt = tekst (.txt)
save-language-nb = bokmål
save-language-nn = nynorsk
save-language-en = engelsk
save-kind-agreement = avtale om hjemmekontor
    .text = Avtalen mellom arbeidsgiveren og den ansatte, med sted til å undertegne.
save-kind-information = skriftlig informasjon
    .text = Informasjonen som kommer i stedet for en avtale når myndighetene har bedt om hjemmekontor.
save-kind-note = notat om vurderingen
    .text = Hva svaret ble, hvorfor, og hvilke regler det bygger på. Til å ta vare på.
save-kind-request = brev til arbeidsgiveren
    .text = Et kort brev der den ansatte ber om en avtale.
save-kind-declaration = egenerklæring
    .text = Det den ansatte selv sier om arbeidsmiljøet hjemme.
save-kind-conversation = samtaleguide
    .text = Spørsmål og punkter til samtalen om arbeidsmiljøet hjemme.
save-kind-folder = mappe til tilsyn
    .text = Alt som kan vises ved et tilsyn, samlet i en mappe med innholdsliste.
save-kind-calendar = kalenderfil (.ics)
    .text = Datoene i saken, til å hente inn i kalenderen din. På språket til utkastet.
save-called-for = Det er dette saken ber om.
save-missing = Det er et utkast: { $n ->
    [one] Én ting mangler
   *[other] { $n } ting mangler
 }. «Utkast» står på hver side.
save-open = { $n ->
    [one] Én ting står åpen
   *[other] { $n } ting står åpne
 } i det, mellom hakeparenteser.
save-complete = Ingenting mangler, men «Utkast» står på hver side til det er merket som ferdig i gjennomgangen.
save-finished = Ferdig, merket { $date }.
save-as = Fila blir { $name }, ved siden av utkastet, med et nummer bak om navnet er tatt.
save-as-folder = Mappa blir { $name }, ved siden av utkastet, med et nummer bak om navnet er tatt.
save-done = Lagret i { $path }

cli-plain-key-document = dokument
cli-plain-key-save = lagre
cli-plain-key-finish = ferdig
cli-plain-key-unfinish = ikke ferdig
cli-plain-do-document = { $key }: dokumentet slik det står nå; «{ $key } notat» viser et annet
cli-plain-do-save = { $key }: lagre dokumentet i en fil; «{ $key } notat pdf nynorsk» velger dokument, format og språk; «{ $key } mappe» lager mappa til tilsyn, «{ $key } kalender» datoene
cli-plain-do-finish = { $key }: merk avtalen som ferdig når ingenting mangler
cli-plain-do-unfinish = { $key }: ta merket bort
cli-plain-save-word-agreement = avtale
cli-plain-save-word-information = informasjon
cli-plain-save-word-note = notat
cli-plain-save-word-request = brev
cli-plain-save-word-declaration = egenerklæring
cli-plain-save-word-conversation = samtaleguide
cli-plain-save-word-folder = mappe
cli-plain-save-word-calendar = kalender
cli-plain-save-word-docx = word
cli-plain-save-word-pdf = pdf
cli-plain-save-word-html = nettside
cli-plain-save-word-md = markdown
cli-plain-save-word-txt = tekst
cli-plain-not-saved-as = «{ $word }» er verken et dokument, et format eller et språk. Dokumenter: { $kinds }. Formater: { $formats }. Språk: { $languages }.
cli-plain-reopened = Dette er et utkast igjen, fordi noe av det som var merket som ferdig, er endret. «angre» angrer.
header-finished = ferdig
finish-look-over = { $n ->
        [one] Én ting er verdt å se over før det merkes. Den står nederst. Trykk f en gang til for å merke likevel.
       *[other] { $n } ting er verdt å se over før det merkes. De står nederst. Trykk f en gang til for å merke likevel.
    }
review-look-over = { $n ->
        [one] Én ting å se over, nederst
       *[other] { $n } ting å se over, nederst
    }
notice-own-words = { $n ->
        [one] Ett punkt er skrevet eller endret for hånd, og blir stående på { $language ->
            [nn] nynorsk
            [en] engelsk
           *[nb] bokmål
        }.
       *[other] { $n } punkter er skrevet eller endret for hånd, og blir stående på { $language ->
            [nn] nynorsk
            [en] engelsk
           *[nb] bokmål
        }.
    }
key-report = rapport om alle
notice-no-report = Her er det ingen saker å lage rapport om.
report-as-title = Lagre en rapport om alle sakene
report-as-text = Alle sakene i lista i ett dokument: hva svaret ble i hver av dem, hva som er i tvil, og hva som gjenstår. På samme språk som skjermen.
report-as = Fila blir { $name }, ved siden av utkastene, med et nummer bak om navnet er tatt.
cli-plain-key-report = rapport
cli-plain-report-as = Skriv «{ $report }», med et format bak om det skal være et annet enn Word: { $formats }.
