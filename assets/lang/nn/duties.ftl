# Pliktene i notatet: gruppene dei står i, og kva kvar av dei vil seie i praksis.

duties-missing = Det som manglar
    .text = Svara viser at dette ikkje er på plass
duties-open = Det ingen har svart på enno
    .text = Dette er verken i orden eller gale før nokon har svart
duties-apart = Det som blir teke opp på tomannshand
    .text = Pliktene gjeld, men kva som er svart, høyrer ikkje heime i eit notat
duties-covered = Det avtalen tek opp
    .text = Avtalen har eit punkt om dette. Punktet viser ikkje åleine at plikta er oppfylt
duties-met = Det som er i orden
    .text = Svara viser at dette er på plass
duties-unasked = Det som gjeld uansett
    .text = Plikter det ikkje er spurt om
duties-answer = Det som berre gjeld i nokre tilfelle
    .text = Om dette gjeld, kjem an på noko som det ikkje er svart på
duties-inside = Enno ikkje sikkert: viss forskrifta gjeld
    .text = { $verdict ->
        [discretionary] Ventar på skjønnet: Dette gjeld berre viss vurderinga endar med at forskrifta gjeld
       *[other] Ventar på svara som manglar: Dette gjeld berre viss forskrifta gjeld
    }
duties-outside = Enno ikkje sikkert: viss forskrifta ikkje gjeld
    .text = { $verdict ->
        [discretionary] Ventar på skjønnet: Dette gjeld berre viss vurderinga endar med at forskrifta ikkje gjeld
       *[other] Ventar på svara som manglar: Dette gjeld berre viss forskrifta ikkje gjeld
    }
duties-out = Ikkje aktuelt her
    .text = Svara viser at dette ikkje gjeld i denne saka
duties-advice = Råd og målestokkar
    .text = Dette er ikkje plikter i seg sjølve, men hjelper til med å oppfylle dei

duty-apart = Svaret blir ikkje vist her.
duty-clause = Punkt { $key }: { $title }.
duty-unmet = Svara viser at det ikkje er slik no.
duty-met = Svara viser at det er slik no.

duty-factor-a = Gjer det klart kva som skal gjerast, kva som hastar, og kor fort det blir venta svar, så krava verken er uklare eller i strid med kvarandre.
duty-factor-b = Gi rom for å snakke om vanskelege møte og saker, og la ingen stå åleine heime med det tyngste.
duty-factor-c = Syt for at arbeidsmengda går opp i arbeidstida. Flytt eller fjern oppgåver når ho ikkje gjer det.
duty-factor-d = Syt for at hjelp frå leiar og kollegaer er lett å få, også på heimedagar.
duty-factor-dignity = Legg opp arbeidet så integriteten og verdigheita blir tekne vare på, også når det blir gjort heime.
duty-factor-contact = Legg opp arbeidet så det er kontakt og kommunikasjon med andre, også på heimedagar.
duty-factor-harassment = Førebygg trakassering og utestenging, også på skjerm, og sei kvar ein kan melde frå.
duty-factor-protection = Vern så langt det er mogleg mot vald, truslar og belastningar frå andre i arbeidet.
duty-R-141 = Tilby ein avtale likevel, og noter vurderinga og datoen. Den einaste ulempa er truleg at partane blir bundne av det dei skriv.
duty-R-190 = Følg arbeidsmiljølova direkte for dette arbeidet, så langt ho passar. Reglane om arbeidstid gjeld uansett.
duty-R-202 = Fyll ut punkta: omfang, arbeidstid og utstyr alltid, varigheita når ordninga er mellombels, og resten når noko er avtalt. Blir det gitt informasjon i staden, tek ho opp det same.
duty-R-303 = Ta vare på det psykososiale arbeidsmiljøet heime òg: Kartlegg det saman med den tilsette, og følg opp det som ikkje er godt nok.
duty-R-331 = Bruk faktorane i § 4-3 som målestokk heime òg. På kontordagane gjeld kapittel 4 i lova fullt ut.
duty-R-401 = Ta vare på interessene til den tilsette også ved heimearbeid, så langt det er praktisk mogleg, og sjå til at det er med i internkontrollen.
duty-R-413 = Gi Arbeidstilsynet dei opplysningane det ber om til tilsynet.
duty-R-426 = Registrer skade og sjukdom, og meld dødsfall og alvorlege skadar. Det gjeld truleg også når det skjer heime.
duty-R-505 = Følg kapittel 4 i lova om plass, utstyr og tilrettelegging, som truleg gjeld her så langt det passar.
duty-R-530 = Pålegg ikkje heimekontor utan grunnlag for det: Utanom krisetider dekkjer styringsretten det normalt ikkje.
duty-R-601 = Følg dei same reglane om arbeidstid heime som på kontoret, også når dagen er delt mellom dei.
