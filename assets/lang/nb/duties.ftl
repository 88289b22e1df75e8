# Pliktene i notatet: gruppene de står i, og hva hver av dem betyr i praksis.

duties-missing = Det som mangler
    .text = Svarene viser at dette ikke er på plass
duties-open = Det ingen har svart på ennå
    .text = Dette er verken i orden eller galt før noen har svart
duties-apart = Det som tas opp på tomannshånd
    .text = Pliktene gjelder, men hva som er svart, hører ikke hjemme i et notat
duties-covered = Det avtalen tar opp
    .text = Avtalen har et punkt om dette. Punktet viser ikke alene at plikten er oppfylt
duties-met = Det som er i orden
    .text = Svarene viser at dette er på plass
duties-unasked = Det som gjelder uansett
    .text = Plikter det ikke er spurt om
duties-answer = Det som bare gjelder i noen tilfeller
    .text = Om dette gjelder, avhenger av noe som ikke er besvart
duties-inside = Ennå ikke sikkert: hvis forskriften gjelder
    .text = { $verdict ->
        [discretionary] Venter på skjønnet: Dette gjelder bare hvis vurderingen ender med at forskriften gjelder
       *[other] Venter på svarene som mangler: Dette gjelder bare hvis forskriften gjelder
    }
duties-outside = Ennå ikke sikkert: hvis forskriften ikke gjelder
    .text = { $verdict ->
        [discretionary] Venter på skjønnet: Dette gjelder bare hvis vurderingen ender med at forskriften ikke gjelder
       *[other] Venter på svarene som mangler: Dette gjelder bare hvis forskriften ikke gjelder
    }
duties-out = Ikke aktuelt her
    .text = Svarene viser at dette ikke gjelder i denne saken
duties-advice = Råd og målestokker
    .text = Dette er ikke plikter i seg selv, men hjelper til med å oppfylle dem

duty-apart = Svaret vises ikke her.
duty-clause = Punkt { $key }: { $title }.
duty-unmet = Svarene viser at det ikke er slik nå.
duty-met = Svarene viser at det er slik nå.

duty-factor-a = Gjør det klart hva som skal gjøres, hva som haster og hvor fort det ventes svar, så kravene verken er uklare eller i strid med hverandre.
duty-factor-b = Gi rom for å snakke om vanskelige møter og saker, og la ingen stå alene hjemme med det tyngste.
duty-factor-c = Sørg for at arbeidsmengden går opp i arbeidstida. Flytt eller fjern oppgaver når den ikke gjør det.
duty-factor-d = Sørg for at hjelp fra leder og kolleger er lett å få, også på hjemmedager.
duty-factor-dignity = Legg opp arbeidet så integritet og verdighet blir ivaretatt, også når det gjøres hjemme.
duty-factor-contact = Legg opp arbeidet så det er kontakt og kommunikasjon med andre, også på hjemmedager.
duty-factor-harassment = Forebygg trakassering og utestenging, også på skjerm, og si hvor en kan melde fra.
duty-factor-protection = Vern så langt det er mulig mot vold, trusler og belastninger fra andre i arbeidet.
duty-R-141 = Tilby en avtale likevel, og noter vurderingen og datoen. Den eneste ulempen er trolig at partene blir bundet av det de skriver.
duty-R-190 = Følg arbeidsmiljøloven direkte for dette arbeidet, så langt den passer. Reglene om arbeidstid gjelder uansett.
duty-R-202 = Fyll ut punktene: omfang, arbeidstid og utstyr alltid, varigheten når ordningen er midlertidig, og resten når noe er avtalt. Gis det informasjon i stedet, tar den opp det samme.
duty-R-303 = Ta vare på det psykososiale arbeidsmiljøet hjemme også: Kartlegg det sammen med den ansatte, og følg opp det som ikke er godt nok.
duty-R-331 = Bruk faktorene i § 4-3 som målestokk hjemme også. På kontordagene gjelder kapittel 4 i loven fullt ut.
duty-R-401 = Ta vare på den ansattes interesser også ved hjemmearbeid, så langt det er praktisk mulig, og se til at det er med i internkontrollen.
duty-R-413 = Gi Arbeidstilsynet de opplysningene det ber om til tilsynet.
duty-R-426 = Registrer skade og sykdom, og meld dødsfall og alvorlige skader. Det gjelder trolig også når det skjer hjemme.
duty-R-505 = Følg kapittel 4 i loven om plass, utstyr og tilrettelegging, som trolig gjelder her så langt det passer.
duty-R-530 = Pålegg ikke hjemmekontor uten grunnlag for det: Utenom krisetider dekker styringsretten det normalt ikke.
duty-R-601 = Følg de samme reglene om arbeidstid hjemme som på kontoret, også når dagen er delt mellom dem.
