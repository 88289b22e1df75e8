# The map, the borders, the variants and the points of doubt.

map-letter-applies = A
map-letter-does_not_apply = N
map-letter-discretionary = D
map-letter-undetermined = ?

map-half = { $whole ->
    [0] ½
   *[other] { $whole }½
 }

map-row-now_and_then = now and then
    .long = Now and then, not arranged
map-row-free_choice = own choice
    .long = Own choice, up to so many days
map-row-fixed_three_weeks = fixed, 3 weeks
    .long = Fixed, for three weeks
map-row-fixed_two_months = fixed, 2 months
    .long = Fixed, for two months
map-row-fixed = fixed
    .long = Fixed, until further notice
map-row-only_home = only at home
    .long = Only at home
map-row-two_weeks = two weeks
    .long = A period of two weeks
map-row-three_weeks = three weeks
    .long = A period of three weeks
map-row-one_month = one month
    .long = A period of one month
map-row-two_months = two months
    .long = A period of two months
map-row-three_months = three months
    .long = A period of three months
map-row-half_year = half a year
    .long = A period of half a year
map-row-own = as answered
    .long = As answered

map-said-applies = applies
map-said-does_not_apply = does not apply
map-said-discretionary = discretion
map-said-undetermined = answer missing

map-days = { $n ->
    [one] { $value } day
   *[other] { $value } days
 }
map-part-all = { $verdict } whatever the number of days
map-part-at = { $verdict } at { $from }
map-part-span = { $verdict } from { $from } to { $to }
map-part-from = { $verdict } from { $from }
map-words-row = { $row }: { $parts }.
map-words-here = The answers now belong to “{ $row }” at { $days }.

variant-days = { $n ->
    [one] { $value } day a week
   *[other] { $value } days a week
 }
variant-place-own_home = in own home
variant-place-holiday_home = at the cabin
variant-place-rented_abroad = at a rented place abroad
variant-place-home_abroad = in own home in another country
variant-place-relatives_home = at the home of parents or friends
variant-place-partner_home = at the partner’s home
variant-place-commuter_flat = in the commuter flat
variant-place-coworking = in a shared office
variant-place-cafe = in a café or library
variant-place-train = on the train or on a journey
variant-place-hotel = in a hotel
variant-place-employers_private_home = at the employer’s home
variant-length-two_weeks = for two weeks
variant-length-three_weeks = for three weeks
variant-length-one_month = for one month
variant-length-two_months = for two months
variant-length-three_months = for three months
variant-length-half_year = for half a year
variant-length-until_further_notice = until further notice
variant-arrangement-fixed = on fixed days
variant-arrangement-quota = by own choice
variant-arrangement-rotation = in a rota
variant-arrangement-seasonal = one season of the year
variant-arrangement-ad_hoc = now and then
variant-arrangement-temporary = for a limited period
variant-arrangement-on_call = on call at home
variant-only_home = only at home
variant-none = as answered

border-to-applies = “applies”
border-to-does_not_apply = “does not apply”
border-to-discretionary = discretion
border-to-undetermined = a missing answer
border-lean-applies = discretion, leaning towards “applies”
border-lean-does_not_apply = discretion, leaning towards “does not apply”
border-lean-open = discretion, open
border-away = { $distance } from { $to }: { $place }
border-at = Right on the border to { $to }: { $place }
border-under = under { $at }
border-down_to = { $at } or less
border-from = { $at } or more
border-over = over { $at }
border-week = { $days } a week
border-row = { $days } in a row

doubt-discretion = A matter of discretion, and which way it leans lacks an answer ({ $rule })
doubt-discretion-open = A matter of discretion, and it is open which way it leans ({ $rule })
doubt-discretion-applies = A matter of discretion, leaning towards “applies” ({ $rule })
doubt-discretion-does_not_apply = A matter of discretion, leaning towards “does not apply” ({ $rule })
doubt-border = Near a border that no legal text sets: { $border } ({ $rule })
doubt-missing = An answer is missing that can change the assessment: { $fact } ({ $rule })
doubt-unsaid = An answer is missing that can change the lean or what is required: { $fact } ({ $rule })
doubt-deciding = The deciding rule is uncertain: { $title } ({ $rule }, { $certainty })
doubt-on_the_way = A rule on the way is uncertain: { $title } ({ $rule }, { $certainty })
doubt-if = The duty holds only if the regulation applies: { $title } ({ $rule })

map-title = Map of the assessment
map-head = Home days a week
map-legend = A applies   N does not apply   D discretion   ? missing   [ ] now
map-here = : these are the answers now
map-nearest = Nearest border: { $border }
compare-title = Compare
compare-help = ↑↓ change the variant, Tab the column, Enter chooses. Nothing changes until you choose.
compare-now = As now
compare-same = No difference
compare-gained = { $n ->
    [one] One duty comes in:
   *[other] { $n } duties come in:
 }
compare-lost = { $n ->
    [one] One duty goes out:
   *[other] { $n } duties go out:
 }
compare-turned = { $n ->
    [one] One duty becomes more or less certain.
   *[other] { $n } duties become more or less certain.
 }
compare-more = and { $n } more
compare-chosen = The answers are changed: { $variant }. Ctrl-Z undoes it.
summary-hint = ^N hide names
summary-owed = { $n ->
    [0] No open duties
    [one] One duty is not confirmed to be in order
   *[other] { $n } duties are not confirmed to be in order
 }
summary-first = { $count }. First: { $names }.
summary-doubts = Points of doubt
