# The clauses of the agreement: title, help and suggested text.

clause-A-0 = Changes are written into the agreement
    .hint = When the home work changes, the agreement is to show it. Common mistake: new practice without a new version, a date and both confirming.

clause-A-1 = Extent of the home work
    .hint = How much, which days and who decides. Common mistake: “by agreement with the manager” alone says nothing about the extent.
    .suggest-fixed = { $employee } works { $days } in their own home, at the address registered with the employer. The weekdays are agreed with the manager and entered in the calendar. When the work requires it, the manager may on reasonable notice ask for attendance at the office on a home day. Home days lost to holidays, public holidays, meetings or travel do not carry over.
    .suggest-week = { $employee } works in their own home on these days every week: { $weekdays }. The work is done at the address registered with the employer. If a day is to be swapped, it is agreed with the manager and entered in the calendar. When the work requires it, the manager may on reasonable notice ask for attendance at the office on a home day. Home days lost to holidays, public holidays, meetings or travel do not carry over.
    .suggest-rota = { $employee } works in their own home on a rota of { $weeks } weeks, at the address registered with the employer: { $weekdays }. That is { $average } on average. Week 1 is the week in which the agreement begins, and the rota repeats. If a day is to be swapped, it is agreed with the manager and entered in the calendar. Home days that are lost do not carry over to the next round.
    .suggest-quota = { $employee } may work up to { $days } in their own home, at the address registered with the employer. The days are chosen in consultation with the manager and entered in the calendar beforehand. Unused days do not carry over. The parties look regularly at how much the arrangement is actually used, and change the agreement if the use becomes different.
    .suggest-rotation = { $employee } works in their own home on a fixed rota, at the address registered with the employer. The extent of the home work is { $days }. The manager draws up the plan together with { $employee } and makes it known at least two weeks before it takes effect. Home days that are lost do not carry over to the next round.
    .suggest-seasonal = The home work follows the season and is carried out in the home of { $employee }, at the address registered with the employer. The extent in the season is { $days }. The manager and { $employee } agree in writing which weeks the season covers before it begins. Outside the season the office is the place of work, and unused home days do not carry over.
    .suggest-temporary = For a limited period of { $days }, { $employee } works in their own home, at the address registered with the employer. The start and end follow from the clause on duration. When the period is over, the place of work is again the one stated in the employment contract, and days not used lapse.
    .suggest-ad_hoc = { $employee } may agree with the manager, each time, to work in their own home, up to { $days }. The single day is agreed beforehand and entered in the calendar. The work is done at the address registered with the employer. Unused days do not carry over.
    .suggest-on_call = { $employee } is on call according to the rota and carries out the work that comes up in their own home, at the address registered with the employer. The rota shows days and times and decides the extent of the home work. Work done while on call is recorded and counts in full as working time. The standby itself is converted into working time under the Working Environment Act and any collective agreement that applies to the position.
    .suggest-exclusive = { $employee } works only in their own home, at the address registered with the employer. The arrangement covers all working days. The manager and { $employee } agree fixed days for meeting in person, and reasonable notice is given of any other attendance.
    .suggest-elsewhere = { $employee } works away from the office to this extent: { $days }. The place is: { $place }. It is not the own home of { $employee }, so the Home Office Regulation does not apply; this is agreed between the parties, and the Working Environment Act applies directly.
    .suggest-order = For as long as the order or recommendation lasts, { $employee } works in their own home, at the address registered with the employer. The extent is { $days }. If attendance at the office is needed, the employer gives reasonable notice, and only where the order or recommendation allows it.
    .suggest-order-only = For as long as the order or recommendation lasts, { $employee } works only in their own home, at the address registered with the employer. This covers all working days. If attendance at the office is needed, the employer gives reasonable notice, and only where the order or recommendation allows it.
    .suggest-order-period = For as long as the order or recommendation lasts, { $employee } works in their own home, at the address registered with the employer. The period is reckoned to be { $days }. If attendance at the office is needed, the employer gives reasonable notice, and only where the order or recommendation allows it.

clause-A-2 = Working time for the home work
    .hint = When work is done, overtime, rest and recording of hours. Common mistake: the repealed 40-hour week for home work, or averaging without its own agreement.
    .suggest = Working hours are the same at home as at the office, and the ordinary rules on working time in the Working Environment Act apply. Overtime is worked only when ordered or approved beforehand. { $employee } has at least 11 hours of unbroken rest in each 24 hours and 35 hours in each week, and no ordinary work is done from 18:00 on Saturday to 22:00 on Sunday, or in the corresponding time around public holidays. Hours are recorded each working day in the employer’s system.
    .suggest-exempt = The position is a leading or particularly independent one under section 10-12 of the Working Environment Act, and the Act’s rules on working time apply only as far as that section says. { $employee } plans the working day within what the position requires. The work is nevertheless planned so that { $employee } gets proper rest, normally 11 hours a day and 35 hours a week. { $manager } and { $employee } discuss workload and rest in their regular talks.
    .suggest-hours = Working hours are normally as follows: { $hours }. { $averaging ->
        [none] {""}
       *[other] Hours are counted on average over { $averaging }, under a separate written agreement.{" "}
    }Overtime is worked only when ordered or approved beforehand. { $employee } has at least 11 hours of unbroken rest in each 24 hours and 35 hours in each week, and no ordinary work is done from 18:00 on Saturday to 22:00 on Sunday, or in the corresponding time around public holidays. Work after 21:00 is done only under a separate agreement. Hours are recorded each working day in the employer’s system.

clause-A-3 = Availability
    .hint = When and where to be reachable, and when not. Common mistake: “always reachable” can turn free time into working time.
    .suggest = On home days { $employee } is available in the core time { $core } by phone and in the agreed digital channels, except during breaks and agreed absence. There is no duty to be reachable outside working hours. Messages that arrive then can wait until the next working day.
    .suggest-window = On home days { $employee } can be reached { $available } by phone and in the agreed digital channels, except during breaks and agreed absence. The core time is { $core }. Outside this there is no duty to be reachable or to answer. Messages that arrive then can wait until the next working day.
    .suggest-order = On home days { $employee } is available in the core time { $core } by phone and in the digital channels the undertaking uses, except during breaks and notified absence. There is no duty to be reachable outside working hours. Messages that arrive then can wait until the next working day.
    .suggest-order-window = On home days { $employee } can be reached { $available } by phone and in the digital channels the undertaking uses, except during breaks and notified absence. The core time is { $core }. Outside this there is no duty to be reachable or to answer. Messages that arrive then can wait until the next working day.

clause-A-4 = Expected duration
    .hint = When the arrangement starts, and whether it ends. Common mistake: “temporary” without an end date, or silent renewal.
    .suggest = The agreement applies from { $start } and until further notice, until it is changed or ended.
    .suggest-temporary = The agreement is temporary and applies from { $start } up to and including { $end }. It then lapses without notice, while the employment continues. Any extension is agreed in writing before the end date.
    .suggest-order = This applies from { $start } up to and including { $end }, for as long as the order or recommendation lasts. If that turns out longer or shorter, the employer gives new written information. The employment is the same.
    .suggest-order-open = This applies from { $start } and for as long as the order or recommendation lasts. How long that will be is not known yet. The employer gives new written information when it is clear. The employment is the same.

clause-A-5 = Changing and ending the agreement
    .hint = Who may change or end the arrangement, and the notice. Common mistake: not saying that only the home office ends, not the job.
    .suggest = Either party may end this agreement in writing with one month’s notice, and each of them may at any time ask for it to be changed. Changes are agreed in writing. Notice concerns the home work only: the employment itself continues, and the place of work will be the one that follows from the employment contract.
    .suggest-order = The employer changes the arrangement when the order or recommendation changes or ends, and then gives new written information as early as possible. { $employee } may raise changes with { $manager } at any time. The change concerns the home work only: the employment continues, and the place of work is the one that follows from the employment contract.
    .order = Changes and ending

clause-A-6 = Trial period for the arrangement
    .hint = Whether the arrangement is tried out first. Common mistake: mixing it up with probation in the job, or no date for evaluation.
    .suggest = There is no trial period for the arrangement.
    .suggest-order = There is no trial period for the arrangement.

clause-A-7 = Equipment: ownership, operation, maintenance
    .hint = Who supplies, owns, runs and takes back the equipment. Common mistake: no equipment list, or private devices without security.
    .suggest = The employer lends the equipment needed for the home work, owns it and is responsible for operation, maintenance and replacement. Equipment on loan is entered in a list attached to the agreement. { $employee } takes proper care of the equipment, reports faults without delay and returns it within 14 days when the arrangement ends. Private equipment is used only when { $manager } has approved it in writing.
    .suggest-order = The employer lends the equipment needed for the home work, owns it and is responsible for operation, maintenance and replacement. Equipment on loan is entered in a list attached to this information. { $employee } takes proper care of the equipment, reports faults without delay and returns it within 14 days when the arrangement ends. Private equipment is used only when { $manager } has approved it in writing.

clause-A-8 = Case handling, confidentiality and documents
    .hint = What may be handled at home, and how it is stored. Common mistake: paper archives at home, private cloud storage and calls others can hear.
    .suggest = The duty of confidentiality applies at home in the same way as at the office, and the work is done in systems the employer has approved. { $employee } makes sure that others do not see or hear confidential information. Papers are taken home only when { $manager } has approved it; they are locked away and returned to the office. Losses and incidents are reported at once, and within 24 hours at the latest.

clause-E-01 = Parties and line manager
    .hint = Who the agreement is between, and who follows it up. Common mistake: the wrong legal entity as employer.
    .suggest = The agreement is between { $employer } as employer and { $employee } as employee. { $manager } is the line manager and follows up the agreement for the employer. The position and other details of the parties are those stated in the employment contract.

clause-E-02 = Relation to the employment contract
    .hint = Whether home is a fixed workplace. Common mistake: leaving travel and withdrawal unclear. Adapt the text if all work is done at home.
    .suggest = This agreement is an addition to the employment contract, which otherwise remains unchanged. The office is still the fixed place of work, and home is a place of work only as far as this agreement says.

clause-E-03 = Voluntariness
    .hint = That both want the arrangement. Common mistake: home office that is imposed in practice.
    .suggest = Home office is voluntary for both parties. { $employee } may at any time ask to work more at the office, without giving a reason. Such a wish has no consequences for position, tasks or assessment.

clause-E-04 = Tasks and results
    .hint = Which tasks suit home, and how they are followed up. Common mistake: measuring presence instead of work.
    .suggest = Tasks that suit home are done there, as { $employee } and { $manager } agree. Tasks that need attendance, special equipment or close co-operation are placed on office days. The work is followed up by agreed goals and results, not by time in front of the screen.

clause-E-05 = Working environment and self-declaration
    .hint = How the working environment at home is mapped and followed up. Common mistake: a form filled in once and forgotten.
    .suggest = { $employee } gives a self-declaration on the working environment at home when the agreement is made, and every 12 months after that. { $manager } and { $employee } go through it and agree measures with an owner and a date. { $employee } takes part in the measures and says so when conditions change. If conditions do not become good enough, other measures, fewer home days or work at the office are agreed.

clause-E-06 = Contact and follow-up
    .hint = Talks, common days and daily contact. Common mistake: fine words without fixed times.
    .suggest = { $manager } and { $employee } have a regular talk every week, about both the work and how things are going. The team has one common office day a week, on a day set by { $manager }. { $employee } has contact with colleagues or { $manager } every home day.

clause-E-07 = Access to the home
    .hint = That the home is private, and how a visit is agreed. Common mistake: general consent in advance instead of a special agreement each time.
    .suggest = This agreement does not give the employer access to the home. If a visit is wanted, for example from the occupational health service, it is specially agreed each time with date, purpose and who is coming, and { $employee } may say no. Otherwise talks, a self-declaration and what { $employee } chooses to show are used.

clause-E-08 = Expenses
    .hint = Who pays for internet, phone, power and furniture. Common mistake: an undocumented lump sum, which may be taxable.
    .suggest = The employer covers expenses for the home work when { $manager } has approved them in writing beforehand and they are documented with a receipt. Other expenses, such as power and the use of a room, are not covered without a separate agreement. Questions of tax follow the rules in force at the time.

clause-E-09 = Insurance
    .hint = What is settled about injury and damage. Common mistake: promising cover that does not exist. Ask the insurer.
    .suggest = Cover for injury or damage at home may be narrower than at the office, and this agreement does not in itself give any insurance cover. The employer asks the insurer in writing what applies to personal injury and equipment, and gives { $employee } a copy of the answer. The parties then consider whether additional insurance is needed.

clause-E-10 = Reporting injuries and incidents
    .hint = Who is told, and how fast. Common mistake: thinking that injuries at home need not be registered.
    .suggest = { $employee } reports injuries, accidents, near misses and hazards during the home work to { $manager } the same day, or as soon as it can be done. The report says where, when and during what work it happened. The employer registers the matter and notifies others when the rules require it.

clause-E-11 = Information security
    .hint = Network, screen, login and updates. Common mistake: rules no one can follow at home.
    .suggest = { $employee } uses approved equipment and a secured network, locks the screen when leaving the desk, and installs updates when they arrive. Work equipment and logins are not shared with others in the household. Loss of equipment and suspected intrusion are reported at once to the help desk and { $manager }.

clause-E-12 = Control measures and recording of hours
    .hint = What the employer may check, and why. Common mistake: cameras or keystroke logging without an objective ground and discussion.
    .suggest = The home work is not monitored beyond recording of hours, ordinary follow-up of results and necessary protection of the systems. Cameras, keystrokes and screen activity are not used to measure the work. A new control measure is introduced only when it has an objective ground and is not disproportionate, after discussion with the elected representatives and information to { $employee }.

clause-E-13 = Meetings and use of camera
    .hint = How meetings are held when someone is at home. Common mistake: those on screen are left out.
    .suggest = Meetings that { $employee } joins from home are planned so that everyone can take part on equal terms. Having the camera on is voluntary unless something else is agreed for the single meeting. What is decided is written down and shared.

clause-E-14 = Illness and care at home
    .hint = That ill is ill, also at home. Common mistake: home office used instead of sick leave or child-care days.
    .suggest = Those who are ill are ill at the home office too: absence is reported in the usual way, and no work is expected. Home office is not used instead of self-certified leave, sick leave or child-care days. If { $employee } is on partial sick leave, the work is agreed with { $manager } within the sick note.

clause-E-15 = Work from other places
    .hint = Whether cabin, other places and abroad are included. Common mistake: thinking the regulation follows. Tax, social security and security need checks.
    .suggest = The agreement covers only work in the home of { $employee } and does not include a cabin, a co-working space, other places or abroad. Work from such places is agreed in writing with { $manager } each time. For work abroad, tax, social security and information security are settled before departure.

clause-E-16 = Moving and changes at home
    .hint = What happens with a new address or new conditions at home. Common mistake: the address changes and no one looks at the workplace again.
    .suggest = { $employee } tells { $manager } before moving, and when changes at home matter to the work. Private reasons need not be given. The parties look at the working environment again and update the agreement.

clause-E-17 = Overtime and travel between home and office
    .hint = How overtime and travel during the day are counted. Common mistake: rules that differ from the employment contract.
    .suggest = Overtime is agreed in the same way at home as at the office and is worked only when ordered or approved beforehand. Travel between home and office before and after the working day is not working time. If the employer asks { $employee } to come to the office after the working day at home has begun, the travel counts as working time.

clause-E-18 = Evaluation
    .hint = When the arrangement is reviewed, and who calls the meeting. Common mistake: it is forgotten because date and person are missing.
    .suggest = { $manager } calls an evaluation of the arrangement three months after it started, and then every year. The parties look at extent, working time, working environment and equipment, and change the agreement if needed. A short note is kept with the date of the next evaluation.

clause-E-19 = Representatives and safety representative
    .hint = Who has been told of the arrangement. Common mistake: the representatives hear of it only when something goes wrong.
    .suggest = The employer informs the elected representative and the safety representative that { $employee } has a home-office agreement, without sharing private information. { $employee } may raise anything about the arrangement with them, and have one of them present in talks about it.

clause-E-20 = Collective agreement
    .hint = The relation to a collective agreement. Common mistake: a term that is worse than the collective agreement.
    .suggest = If { $employer } is bound by a collective agreement that applies to the position, the collective agreement prevails in case of conflict. What it says about home office, working time and compensation also applies to the home work.

clause-E-21 = Employee under 18
    .hint = The special rules on hours and rest for the young. Common mistake: evening work or overtime for someone under 18.
    .suggest = As long as { $employee } is under 18, the special rules of the Working Environment Act on hours, breaks and rest for the young apply, and they prevail over the rest of the agreement. The home work is placed in the daytime, without overtime or night work. { $manager } draws up a written work plan before the work begins, and keeps daily contact.

clause-E-22 = Evening work 21:00–23:00
    .hint = Work 21:00–23:00 only on the employee’s own initiative. Common mistake: the manager proposes it, or the rest becomes too short.
    .suggest = { $employee } may only on their own initiative work between 21:00 and 23:00, Monday to Friday but not on public holidays or the evening before, and the employer neither requires nor expects it. The hours are recorded and form part of the ordinary daily working time. The next working day begins at the earliest 11 hours after the evening work ended, that is at 10:00 after work until 23:00. { $employee } may stop the evening work at any time.
    .suggest-days = { $employee } wishes to do some work between 21:00 and 23:00, normally on { $evenings }, and may do so on their own initiative, but not on public holidays or the evening before. The employer neither requires nor expects it. The hours are recorded and form part of the ordinary daily working time. The next working day begins at the earliest 11 hours after the evening work ended, that is at 10:00 after work until 23:00. { $employee } may stop the evening work at any time.

clause-E-23 = Desk at the office
    .hint = Whether the place at the office is still there. Common mistake: the arrangement is used to cut desks without agreement.
    .suggest = { $employee } still has a suitable desk at the office and may use it on agreed home days too. If the desk is shared with others, the employer makes sure that one is free when { $employee } is to work there. Changes to this are raised with { $employee } beforehand.

clause-E-24 = Signatures, version and copy
    .hint = When the agreement is valid, and where it is kept. Common mistake: an unsigned draft is used as an agreement.
    .suggest = The agreement is a draft until both parties have signed, on paper or electronically. Each version is dated, and the latest signed one replaces the earlier ones. { $employee } receives a copy, and one is placed in the personnel file.

clause-E-25 = Assessment of scope
    .hint = Why the regulation was held to apply or not. Common mistake: the agreement shows another pattern than the one assessed.
    .suggest = The assessment of whether the Home Office Regulation applies is attached to the agreement with pattern, result and date. It is background for the agreement and does not in itself give rights or duties. If the working pattern changes substantially, { $manager } makes a new assessment.

clause-none = No special agreement.

# The hours as a clause puts them.
clause-hours-home = { $times } at home{ $pause ->
    [0] {""}
   *[other] {" "}with a break of { $pause } minutes
    }
clause-hours-office = { $times } at the office{ $pause ->
    [0] {""}
   *[other] {" "}with a break of { $pause } minutes
    }
clause-hours-standby = standby { $times }
