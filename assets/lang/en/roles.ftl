# For those who look at their own case: in short what holds, and a letter to the employer. And what to look over.

own-title = Your home office, in short
own-gap-facts = Answer missing: { $question }
own-gap-names = Missing in the letter: { $question }
own-hint = First what holds for you, then a letter to your employer. Ctrl-E saves the letter as Word, PDF or something else.
own-covered = Does the regulation cover you?
own-verdict-applies = Yes, on the answers you have given.
own-verdict-does_not_apply = No, not on the answers you have given.
own-verdict-discretionary = { $lean ->
    [applies] It is a matter of discretion. It leans towards yes.
    [does_not_apply] It is a matter of discretion. It leans towards no.
    [open] It is a matter of discretion, and open.
   *[unknown] It is a matter of discretion. Which way it leans turns on answers that are missing.
 }
own-verdict-undetermined = That cannot be said yet, because answers are missing. It turns on this:
own-still = You are not without rules: the Working Environment Act applies as far as it fits, and the rules on working time apply in any case.
own-safe = A written agreement is then the safe course: it is simple to make, and you both know where you stand.
own-ask = What you can ask for
own-ask-written_agreement = A written agreement on your home work, in addition to the employment contract.
own-ask-written_information = Written information on what an agreement would cover. It may take the place of the agreement, after discussion with the elected representatives.
own-ask-recommended = A written agreement. It is good advice here, not a certain demand.
own-ask-none_required = A short, voluntary agreement. None is demanded, and an e-mail will do.
own-ask-unknown = You may suggest a written agreement in any case. The form is free.
own-ask-kept = You have a written agreement. See whether it fits the way you work now; changes are to be shown in it.
own-contact = { $sure ->
    [yes] Contact with colleagues, as far as it can be done. It matters more the more you are at home.
   *[no] If the regulation applies, contact with colleagues too, as far as it can be done.
 }
own-safety = { $sure ->
    [yes] Conditions at home that are fully satisfactory as far as practically possible, psychosocially too.
   *[no] If the regulation applies, conditions at home are to be fully satisfactory as far as practically possible.
 }
own-outside = Contact with colleagues and safe conditions then come under the Working Environment Act, as far as it fits.
own-content = { $sure ->
    [yes] What is to stand in it
   *[no] What an agreement is to say if the regulation applies
 }
own-always = Always: { $items }.
own-if_agreed = If something is agreed about it: { $items }.
own-time = Evenings, rest and Sundays
own-rest = You are normally to have 11 hours off in a row in every 24, and 35 hours a week. Elected representatives may have agreed to shorter rest.
own-evening = Between 21:00 and 23:00 you may work when it is agreed in writing, but only on your own initiative. The hours count in the daily working time.
own-sunday = From Saturday 18:00 to Sunday 22:00 is free time, with few exceptions. Your being at home is not one of them.
own-exempt = If you have a leading or particularly independent position, most of the rules on working time do not apply. Agree all the same on how you get your rest.
own-wonder = What else you may wonder about
own-visit = { $sure ->
    [yes] Visits: your employer may not come to your home without a special agreement. General consent is not enough.
   *[no] Visits: if the regulation applies, your employer may not come to your home without a special agreement.
 }
own-control = Monitoring: measures are to have an objective ground and be proportionate, and you are to be told of them.
own-withdraw = Withdrawn? That depends on what you have agreed. Nobody has a general right or duty to work from home.
own-injury = Injury at work: practice is strict at home, and it is not settled whether an agreement helps. Ask what the insurance covers.
own-costs = Costs: the regulation does not say who pays for internet, power and furniture. Agree on it.
own-contacts = Whom to talk to, and in which order
own-contacts-near = 1. Your manager. 2. The safety representative, if you have one, who also looks after the working environment at home. 3. The elected representative.
own-contacts-authority = 4. The Labour Inspectorate, if it is not solved among you. It can give guidance, and it supervises.

letter-title = { $kind ->
    [written_information] Written information on my home office
    [kept] The agreement on my home office
    [unknown] A talk about my home office
   *[other] Request for an agreement on my home office
 }
letter-to = To { $employer }, attn. { $manager }
letter-to-employer = To { $employer }
letter-hello = Hello!
letter-pattern = This is my home-office pattern: { $pattern }.
letter-used = in practice { $days }
letter-from = from { $date }
letter-ask-written_agreement = I have looked at the rules, and as I read them the home office regulation covers this. We are then to have a written agreement (§ 2). Can we make one together?
letter-ask-written_information = The home work is due to { $order ->
    [order] an order
   *[other] a recommendation
 } from the authorities. Written information may then take the place of an agreement (§ 2). May I have it, and can we talk about it?
letter-ask-recommended = Whether the home office regulation covers this is a matter of discretion. A written agreement is simple to make, and we would both know where we stand. Can we make one together?
letter-ask-none_required = As I read the home office regulation, it demands no agreement for this. I would still like us to write down briefly what we agree on. An e-mail will do.
letter-ask-unknown = I am not sure which rules apply to this. Can we have a talk, and then write down briefly what we agree on?
letter-ask-kept = We already have something in writing on the home work. Can we look together at whether it fits the way I work now?
letter-points = This is what I would like in it:
letter-also = costs, insurance and contact with colleagues on home days
letter-meeting = Do you have time for a short meeting within the next two weeks? Please suggest a time.
letter-bye =
    Best regards
    { $employee }

look-over = Look over
look-over-end-passed = The end date has passed. Is the arrangement to be prolonged or ended?
look-over-evaluation-passed = The date in the clause on evaluation has passed.
look-over-evaluation-far = The next evaluation is more than a year ahead.
look-over-place = The place is not the own home. The clause on other places (E-15) should be in.
look-over-extent = The extent in A-1 is another than the pattern now.
look-over-order-duration = A-4 still refers to the order or recommendation, which has ended.
look-over-order-change = A-5 still refers to the order or recommendation, which has ended.
look-over-notice = A-5 does not say how long the notice is.
look-over-org-number = The employer’s organisation number is not nine digits.
look-over-org-number-control = The last digit of the organisation number does not fit the others. Perhaps a digit is wrong, or two have changed places.
look-over-hours-over = The hours entered go beyond a limit on working time. Look at the week, or at what is agreed.
look-over-hours-open = Whether the hours entered stay within the limits turns on an answer that is missing.
look-over-hours-elsewhere = The hours entered are at home on other days than the pattern says.
look-over-evening = Work between 21 and 23 needs a written agreement. Take in E-22, or enclose the one there is.
number-phrases = one; two; three; four; five; six; seven; eight; nine; ten; twelve; fourteen; a month; a week; a day; a fortnight
order-phrases = the order; order or recommendation; the recommendation

doc-factors = What has been weighed
doc-factor-for = For the regulation applying: { $factors }.
doc-factor-against = Against: { $factors }.
doc-weighed-by = Weighed by { $name }, { $date }
doc-weighed-name = Weighed by { $name }
doc-weighed-date = Weighed on { $date }
doc-weighing-missing = Recommended: a short written weighing of the case

key-review-own = what holds for you
