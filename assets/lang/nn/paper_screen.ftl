# Dokumentet på skjermen: ved sida av svara, til fil, og merkt som ferdig.

paper-now = Dokumentet no
paper-is-here = Det som står her, er dokumentet.
paper-state-missing = utkast, { $n ->
    [one] éin ting manglar
   *[other] { $n } ting manglar
 }
paper-state-complete = utkast, ingenting manglar
paper-state-finished = ferdig, merkt { $date }
paper-state-whole = ingenting manglar

finish-done = Merkt som ferdig. «Utkast» står ikkje lenger på sidene. Blir noko av det som er avtalt, endra, er det eit utkast att.
finish-undone = Merket er teke bort. Det er eit utkast att.
finish-gaps = Det kan ikkje merkjast som ferdig enno: { $n ->
    [one] Éin ting
   *[other] { $n } ting
 } manglar.
finish-nothing = Her er det ingenting å merkje som ferdig. Det er berre avtalen som blir merkt, eller informasjonen i staden for han.
finish-reopened = Dette er eit utkast att, fordi noko av det som var merkt som ferdig, er endra. ^Z angrar.
review-hint = Enter går til det som manglar, Ctrl-E lagrar det slik det står no.
review-hint-complete = f merkjer det som ferdig. Ctrl-E lagrar det som Word, PDF eller anna.
review-hint-finished = Ctrl-E lagrar det som Word, PDF eller anna. f tek merket bort.
register-finished = ferdig

key-paper = dokument
key-verdict = vurdering
key-export = lagre som
key-finish = ferdig
key-unfinish = ikkje ferdig
key-write = lagre
key-save-choice = vel
key-save-column = neste val
place-save-as = Når noko blir lagra

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
save-kind-agreement = avtale om heimekontor
    .text = Avtalen mellom arbeidsgivaren og den tilsette, med stad til å skrive under.
save-kind-information = skriftleg informasjon
    .text = Informasjonen som kjem i staden for ein avtale når styresmaktene har bede om heimekontor.
save-kind-note = notat om vurderinga
    .text = Kva svaret vart, kvifor, og kva reglar det byggjer på. Til å ta vare på.
save-kind-request = brev til arbeidsgivaren
    .text = Eit kort brev der den tilsette ber om ein avtale.
save-kind-declaration = eigenerklæring
    .text = Det den tilsette sjølv seier om arbeidsmiljøet heime.
save-kind-conversation = samtaleguide
    .text = Spørsmål og punkt til samtalen om arbeidsmiljøet heime.
save-kind-folder = mappe til tilsyn
    .text = Alt som kan visast ved eit tilsyn, samla i ei mappe med innhaldsliste.
save-kind-calendar = kalenderfil (.ics)
    .text = Datoane i saka, til å hente inn i kalenderen din. På språket til utkastet.
save-called-for = Det er dette saka ber om.
save-missing = Det er eit utkast: { $n ->
    [one] Éin ting manglar
   *[other] { $n } ting manglar
 }. «Utkast» står på kvar side.
save-open = { $n ->
    [one] Éin ting står open
   *[other] { $n } ting står opne
 } i det, mellom hakeparentesar.
save-complete = Ingenting manglar, men «Utkast» står på kvar side til det er merkt som ferdig i gjennomgangen.
save-finished = Ferdig, merkt { $date }.
save-as = Fila blir { $name }, ved sida av utkastet, med eit nummer bak om namnet er teke.
save-as-folder = Mappa blir { $name }, ved sida av utkastet, med eit nummer bak om namnet er teke.
save-done = Lagra i { $path }

cli-plain-key-document = dokument
cli-plain-key-save = lagre
cli-plain-key-finish = ferdig
cli-plain-key-unfinish = ikkje ferdig
cli-plain-do-document = { $key }: dokumentet slik det står no; «{ $key } notat» viser eit anna
cli-plain-do-save = { $key }: lagre dokumentet i ei fil; «{ $key } notat pdf bokmål» vel dokument, format og språk; «{ $key } mappe» lagar mappa til tilsyn, «{ $key } kalender» datoane
cli-plain-do-finish = { $key }: merk avtalen som ferdig når ingenting manglar
cli-plain-do-unfinish = { $key }: ta merket bort
cli-plain-save-word-agreement = avtale
cli-plain-save-word-information = informasjon
cli-plain-save-word-note = notat
cli-plain-save-word-request = brev
cli-plain-save-word-declaration = eigenerklæring
cli-plain-save-word-conversation = samtaleguide
cli-plain-save-word-folder = mappe
cli-plain-save-word-calendar = kalender
cli-plain-save-word-docx = word
cli-plain-save-word-pdf = pdf
cli-plain-save-word-html = nettside
cli-plain-save-word-md = markdown
cli-plain-save-word-txt = tekst
cli-plain-not-saved-as = «{ $word }» er verken eit dokument, eit format eller eit språk. Dokument: { $kinds }. Format: { $formats }. Språk: { $languages }.
cli-plain-reopened = Dette er eit utkast att, fordi noko av det som var merkt som ferdig, er endra. «angre» angrar.
header-finished = ferdig
finish-look-over = { $n ->
        [one] Éin ting er verd å sjå over før det blir merkt. Han står nedst. Trykk f ein gong til for å merkje likevel.
       *[other] { $n } ting er verde å sjå over før det blir merkt. Dei står nedst. Trykk f ein gong til for å merkje likevel.
    }
review-look-over = { $n ->
        [one] Éin ting å sjå over, nedst
       *[other] { $n } ting å sjå over, nedst
    }
notice-own-words = { $n ->
        [one] Eitt punkt er skrive eller endra for hand, og blir ståande på { $language ->
            [nn] nynorsk
            [en] engelsk
           *[nb] bokmål
        }.
       *[other] { $n } punkt er skrivne eller endra for hand, og blir ståande på { $language ->
            [nn] nynorsk
            [en] engelsk
           *[nb] bokmål
        }.
    }
key-report = rapport om alle
notice-no-report = Her er det ingen saker å lage rapport om.
report-as-title = Lagre ein rapport om alle sakene
report-as-text = Alle sakene i lista i eitt dokument: kva svaret blei i kvar av dei, kva som er i tvil, og kva som står att. På same språk som skjermen.
report-as = Fila blir { $name }, ved sida av utkasta, med eit nummer bak om namnet er teke.
cli-plain-key-report = rapport
cli-plain-report-as = Skriv «{ $report }», med eit format bak om det skal vere eit anna enn Word: { $formats }.
