//! Rest, breaks, nights and free days, on both sides of each limit.

use crate::support::rota;

use hjemmekontor::law::hours::Limit::{
    Break, BreakLength, DailyRest, Evening, Night, NightAverage, NightHazard, NightHealth, Sunday, WeeklyRest,
};
use hjemmekontor::law::hours::{Finding, Limit};
use rota::{lines, long, look, short};

type Case<'a> = (&'a str, &'a str, &'a [&'a str]);

fn hold(limit: Limit, show: fn(&Finding) -> String, cases: &[Case]) {
    for (rota, answers, expected) in cases {
        assert_eq!(lines(limit, rota, answers, show), *expected, "{limit:?} of {rota} with {answers}");
    }
}

#[test]
fn eleven_hours_lie_between_two_days() {
    hold(
        DailyRest,
        short,
        &[
            ("mon-fri 8-16", "", &[]),
            ("mon 8-20; tue 7-15", "", &[]),
            ("mon 8-20:01; tue 7-15", "", &["615 open mon 10.983/11"]),
            ("mon 8-20; tue 6:59-15", "daily_rest_agreed=11", &["615 over mon 10.983/11"]),
            ("mon 8-20; tue 6:59-15", "daily_rest_agreed=12", &["615 over mon 10.983/11"]),
            ("mon 8-20; tue 6:59-15", "daily_rest_agreed=0", &["615 over mon 10.983/11"]),
            ("mon 8-20; tue 6-15", "daily_rest_agreed=10", &["615 carried mon 10/10"]),
            ("mon 8-20; tue 5:59-15", "daily_rest_agreed=10", &["615 over mon 9.983/10"]),
            ("mon 8-20; tue 4-12", "daily_rest_agreed=8", &["615 carried mon 8/8"]),
            ("mon 8-20; tue 3:59-12", "daily_rest_agreed=8", &["615 over mon 7.983/8"]),
            ("mon 8-20; tue 4-12", "daily_rest_agreed=6", &["615 carried mon 8/8"]),
            ("mon 8-20; tue 3:59-12", "daily_rest_agreed=6", &["615 over mon 7.983/8"]),
            ("mon 8-20; tue 4-12", "", &["615 open mon 8/11"]),
            ("mon 8-20; tue 3:59-12", "", &["615 over mon 7.983/11"]),
            // Standing by is no work.
            ("mon 8-16 16-24s; tue 0-8s 8-16", "", &[]),
            ("mon 8-16; tue 8-16 20-24s; wed 8-16", "", &[]),
            // Overtime is.
            ("mon 8-16 16-22o; tue 8-16", "", &["630 open mon 10/11"]),
        ],
    );
}

#[test]
fn a_short_rest_tells_its_hours_and_who_may_agree_on_it() {
    hold(
        DailyRest,
        long,
        &[
            (
                "mon 8-20; tue 6-15",
                "",
                &["615 open mon 10/11 mon 20:00-30:00 waits daily_rest_agreed representatives 8"],
            ),
            ("mon 8-20; tue 6-15", "daily_rest_agreed=11", &["615 over mon 10/11 mon 20:00-30:00 representatives 8"]),
            (
                "mon 8-20; tue 6-15",
                "daily_rest_agreed=9",
                &["615 carried mon 10/9 mon 20:00-30:00 by daily_rest_agreed"],
            ),
            ("mon 8-20; tue 3-12", "", &["615 over mon 7/11 mon 20:00-27:00"]),
            // Of a rest later in the 24 hours, as much as lies in them.
            ("mon 22-4; tue 6-14; wed 14-20", "", &["630 over mon 2/11 mon 28:00-30:00"]),
            ("mon 8-20; tue 7-15", "age=17 daily_rest_agreed=8", &["640 over mon 11/12 mon 20:00-31:00"]),
            (
                "mon 22-6; tue 14-20",
                "",
                &["615 open mon 8/11 mon 30:00-38:00 waits daily_rest_agreed representatives 8"],
            ),
        ],
    );
}

#[test]
fn the_evening_pushes_the_morning() {
    hold(
        DailyRest,
        short,
        &[
            ("mon 9-15 21-23h; tue 10-16", "", &[]),
            ("mon 9-15 21-23h; tue 9:59-16", "", &["630 open mon 10.983/11"]),
            ("mon 9-15 21-23h; tue 8-16", "daily_rest_agreed=9", &["630 carried mon 9/9"]),
            ("mon 9-15 20-21; tue 7-16", "", &["630 open mon 10/11"]),
            ("mon 9-15 20-20:59; tue 7-16", "", &["615 open mon 10.017/11"]),
            ("mon 22-5:59; tue 16-22", "", &["630 open mon 10.017/11"]),
            ("mon 22-6; tue 16-22", "", &["615 open mon 10/11"]),
        ],
    );
}

#[test]
fn the_rest_between_two_days_is_the_one_that_is_told() {
    hold(
        DailyRest,
        long,
        &[
            ("sun 23-27; mon 8-16", "", &["630 over sun 5/11 sun 27:00-32:00"]),
            // A long gap inside the day is not the rest after its evening.
            (
                "mon 6-9 20-23; tue 8-16",
                "daily_rest_agreed=11",
                &["630 over mon 9/11 mon 23:00-32:00 representatives 8"],
            ),
            ("mon 6-9 20-23; tue 10-16", "", &[]),
            // A shift told in two parts has its rest before or after it.
            ("mon 22-24; tue 0-6 22-24; wed 0-6", "", &[]),
            ("mon 22-24; tue 1-6 22-24; wed 0-6", "", &[]),
        ],
    );
}

#[test]
fn rest_goes_over_midnight_and_round_the_rota() {
    hold(
        DailyRest,
        short,
        &[
            // Sunday night into the first Monday, where it repeats itself; nothing is known after a rota with a date.
            ("mon 6-14; sun 12-20", "", &["615 open sun 10/11"]),
            ("mon 6-14; sun 12-20", "hours_from=2026-11-23", &[]),
            ("mon 6-14 | sun 22-4", "", &["630 over 2sun 2/11"]),
            // A gap of the same day does not do it; one within the 24 hours of a shift told in two parts does.
            ("mon 0-6 18-24; tue 10-12", "", &["630 open mon 10/11"]),
            ("mon 0-6 17-24; tue 6-12", "", &["630 over mon 6/11"]),
            ("mon 0-6 18-24; tue 11-12", "", &[]),
            ("mon 22-24; tue 0-6 22-24; wed 0-6", "", &[]),
            ("mon 22-24; tue 0-11:01", "", &["630 open mon 10.983/11"]),
            ("mon 22-24; tue 0-11", "", &[]),
            ("mon 8-24; tue 0-12", "", &["630 over mon 0/11"]),
        ],
    );
}

#[test]
fn thirty_five_hours_are_free_in_a_week() {
    let busy = "mon 7-19; tue 7-19; wed 7-19; thu 7-19; fri 7-19";
    let rest = |sat: &str, sun: &str| format!("{busy}; {sat}; {sun}");
    for (rota, answers, expected) in [
        ("mon-fri 8-16".into(), "", vec![]),
        (rest("sat 7-20", "sun 7-8"), "", vec!["616 over sun 23/35"]),
        // Saturday 20 to Monday 7 is 35 hours.
        (format!("{busy}; sat 7-20"), "", vec![]),
        (format!("{busy}; sat 7-20:01"), "", vec!["616 open sat 34.983/35"]),
        (format!("{busy}; sat 7-20:01"), "weekly_rest_agreed=30", vec!["616 carried sat 34.983/30"]),
        (format!("{busy}; sat 7-20:01"), "weekly_rest_agreed=35", vec!["616 over sat 34.983/35"]),
        (format!("{busy}; sat 7-20:01"), "weekly_rest_agreed=0", vec!["616 over sat 34.983/35"]),
        (format!("{busy}; sat 7-3"), "", vec!["616 open sun 28/35"]),
        (format!("{busy}; sat 7-3"), "weekly_rest_agreed=20", vec!["616 carried sun 28/28"]),
        (format!("{busy}; sat 7-3:01"), "weekly_rest_agreed=20", vec!["616 over sun 27.983/28"]),
        (format!("{busy}; sat 7-3:01"), "", vec!["616 over sun 27.983/35"]),
        (format!("{busy}; sat 7-20:01"), "under_18=yes", vec!["640 over sat 34.983/35"]),
    ] {
        assert_eq!(lines(WeeklyRest, &rota, answers, short), expected, "{rota} with {answers}");
    }
    hold(
        WeeklyRest,
        long,
        &[(
            "mon-fri 7-19; sat 7-20:01",
            "",
            &["616 open sat 34.983/35 sat 20:01-24:00 sun 0:00-24:00 waits weekly_rest_agreed representatives 28"],
        )],
    );
}

#[test]
fn a_rest_over_the_end_of_a_week_belongs_to_one() {
    // Sunday 6:30 to Monday 17:30 lies half in each: it belongs to the first, and the second has none.
    let second = "mon 17:30-24; tue-sat 7-19; sun 7-19";
    let first = "mon-sat 7-19; sun 0-6:30";
    let rota = format!("{first} | {second}");
    assert_eq!(lines(WeeklyRest, &rota, "", short), ["616 over 2mon 17.5/35"]);
    // One minute more of it in the second, and it is the other way.
    let rota = rota.replace("sun 0-6:30", "sun 0-6:31").replace("mon 17:30-24", "mon 17:31-24");
    assert_eq!(lines(WeeklyRest, &rota, "", short), ["616 over sun 17.483/35"]);
}

#[test]
fn what_is_not_known_of_a_weekly_rest_is_not_held_against_anyone() {
    let at = "hours_from=2026-11-23";
    hold(
        WeeklyRest,
        short,
        &[
            // Half of 35 hours before the last midnight: as much may follow.
            ("mon-sat 7-19; sun 0-6:30", at, &[]),
            ("mon-sat 7-19; sun 0-6:31", at, &["616 over sun 17.483/35"]),
            // Before the first work of a rota that begins with a rest, more than half is needed: equal parts are the earlier's.
            ("mon 17:31-24; tue-sun 7-19", at, &[]),
            ("mon 17:30-24; tue-sun 7-19", at, &["616 over mon 17.5/35"]),
        ],
    );
}

#[test]
fn a_long_day_has_a_break() {
    hold(
        Break,
        short,
        &[
            ("mon 8-13:30", "", &[]),
            ("mon 8-13:31", "", &["617 over mon 5.517/5.5"]),
            ("mon 8-13:31p1", "", &[]),
            ("mon 8-13:31b1", "", &[]),
            ("mon 8-12 12:15-16", "", &[]),
            // Two parts of the same work: no break between them. Two hours are one, and more part the day.
            ("mon 8-12 12-14o", "", &["617 over mon 6/5.5"]),
            ("mon 8-12 14-18", "", &[]),
            ("mon 8-14 16-18", "", &[]),
            ("mon 8-14 16:01-18", "", &["617 over mon 6/5.5"]),
            ("mon 8-12 14:01-18", "", &[]),
            ("mon 8-12 12-20s", "", &[]),
            ("mon 22-6", "", &["617 over mon 8/5.5"]),
            ("mon 8-12:30", "age=17", &[]),
            ("mon 8-12:31", "age=17", &["640 over mon 4.517/4.5"]),
            ("mon 8-12:31", "age=18", &[]),
        ],
    );
    hold(Break, long, &[("mon 8-12 12-14", "", &["617 over mon 6/5.5 mon 8:00-12:00 mon 12:00-14:00"])]);
}

#[test]
fn a_day_of_eight_hours_has_half_an_hour_of_breaks() {
    hold(
        BreakLength,
        short,
        &[
            ("mon 8-16:30p30", "", &[]),
            ("mon 8-16:30p29", "", &["617 over mon 0.483/0.5"]),
            ("mon 8-16:29p29", "", &["617 over mon 0.483/0.5"]),
            ("mon 8-16:28p29", "", &[]),
            // Breaks that cannot be left are working time, and breaks.
            ("mon 8-16b30", "", &[]),
            ("mon 8-16b29", "", &["617 over mon 0.483/0.5"]),
            ("mon 8-15:59b29", "", &[]),
            ("mon 8-16p30", "", &[]),
            ("mon 8-16", "", &["617 over mon 0/0.5"]),
            ("mon 8-12p10 12:20-16:30", "", &[]),
            ("mon 8-12p9 12:20-16:30", "", &["617 over mon 0.483/0.5"]),
            // The evening makes the day long; the time off before it is no break of the day.
            ("mon 8-15p20 20-22", "", &["617 over mon 0.333/0.5"]),
            ("mon 8-12 18-22", "", &[]),
            ("mon 8-13p29", "age=17", &["640 over mon 0.483/0.5"]),
            ("mon 8-13p30", "age=17", &[]),
            ("mon 8-12:30p1", "age=17", &[]),
        ],
    );
}

#[test]
fn sundays_are_free_from_saturday_at_six_to_sunday_at_ten() {
    hold(
        Sunday,
        short,
        &[
            ("sat 10-18", "", &[]),
            ("sat 10-18:01", "", &["618 open sat 0.017/0"]),
            ("sat 10-19p30", "sunday_basis=none", &["618 over sat 1/0"]),
            ("sun 22-24", "", &[]),
            ("sun 21:59-24", "", &["618 open sun 0.017/0"]),
            ("sun 20-23h", "sunday_basis=none", &["631 over sun 2/0"]),
            ("sun 20-23", "sunday_basis=none", &["618 over sun 2/0"]),
            ("sun 10-12 20-21h", "sunday_basis=none", &["618 over sun 3/0"]),
            ("sun 10-12h 22-23", "sunday_basis=none", &["618 over sun 2/0"]),
            ("sun 10-12hp30", "sunday_basis=nature", &["618 carried sun 1.5/0"]),
            // By day a swap with own holidays may carry it, on the evening at home nothing the two agree on does.
            ("sun 10-12h", "sunday_basis=own_holidays", &["618 carried sun 2/0"]),
            ("sun 17:59-20h", "sunday_basis=own_holidays", &["618 carried sun 2.017/0"]),
            ("sun 18-20h", "sunday_basis=own_holidays", &["631 over sun 2/0"]),
            ("sat 20-4h", "sunday_basis=representatives", &["618 carried sat 8/0"]),
            ("sat 20-21; sun 9-10", "sunday_basis=own_holidays", &["618 carried sat 1/0", "618 carried sun 1/0"]),
            ("sun 10-18s", "sunday_basis=none", &[]),
            ("mon 8-16", "sunday_basis=none", &[]),
        ],
    );
    hold(
        Sunday,
        long,
        &[
            ("sat 17-2", "", &["618 open sat 8/0 sat 18:00-26:00 waits sunday_basis individual representatives"]),
            ("sun 20-23h", "", &["631 open sun 2/0 sun 20:00-22:00 waits sunday_basis representatives"]),
            (
                "sun 9-10 20-23",
                "sunday_basis=nature",
                &["618 carried sun 3/0 sun 9:00-10:00 sun 20:00-22:00 by sunday_basis"],
            ),
            // Sunday evening past ten into the Monday: what is before ten.
            ("sun 21-5h", "sunday_basis=none", &["631 over sun 1/0 sun 21:00-22:00 representatives"]),
        ],
    );
}

#[test]
fn public_holidays_are_free_by_the_calendar() {
    let none = |monday: &str| format!("sunday_basis=none hours_from={monday}");
    let all = "mon-sun 14-24";
    for (monday, expected) in [
        // 17 May 2027 is Whit Monday: the Monday after the week makes its Sunday free to the end, and Whitsun eve is a Saturday.
        ("2027-05-10", vec!["618 over sat 9/0", "618 over sun 10/0"]),
        ("2027-05-17", vec!["618 over mon 8/0", "618 over sat 6/0", "618 over sun 8/0"]),
        // 17 May 2028 is a Wednesday.
        ("2028-05-15", vec!["618 over tue 6/0", "618 over wed 8/0", "618 over sat 6/0", "618 over sun 8/0"]),
        // Ascension Day, 14 May 2026.
        ("2026-05-11", vec!["618 over wed 6/0", "618 over thu 8/0", "618 over sat 6/0", "618 over sun 8/0"]),
        // Easter 2026: Thursday 2 and Friday 3 April, then from three on the eve to Monday at ten.
        (
            "2026-03-30",
            vec!["618 over wed 6/0", "618 over thu 10/0", "618 over fri 8/0", "618 over sat 9/0", "618 over sun 10/0"],
        ),
        ("2026-04-06", vec!["618 over mon 8/0", "618 over sat 6/0", "618 over sun 8/0"]),
        // Christmas 2026: Thursday from three, Friday and Saturday, and the Sunday after them in one.
        ("2026-12-21", vec!["618 over thu 9/0", "618 over fri 10/0", "618 over sat 10/0", "618 over sun 8/0"]),
        // Christmas Eve 2028 is a Sunday itself: free already from six on the Saturday.
        ("2028-12-18", vec!["618 over sat 6/0", "618 over sun 10/0"]),
        // 1 January in a week that begins in the year before it.
        ("2026-12-28", vec!["618 over thu 6/0", "618 over fri 8/0", "618 over sat 6/0", "618 over sun 8/0"]),
        ("2020-12-28", vec!["618 over thu 6/0", "618 over fri 8/0", "618 over sat 6/0", "618 over sun 8/0"]),
        // A holiday on the Saturday: 1 May 2027.
        ("2027-04-26", vec!["618 over fri 6/0", "618 over sat 10/0", "618 over sun 8/0"]),
    ] {
        assert_eq!(lines(Sunday, all, &none(monday), short), expected, "{monday}");
    }
    // Without a date no public holiday is known.
    assert_eq!(lines(Sunday, all, "sunday_basis=none", short), ["618 over sat 6/0", "618 over sun 8/0"]);
}

#[test]
fn eves_and_ends_of_holidays_to_the_minute() {
    let over = |day: &str| vec![format!("618 over {day} 0.017/0")];
    for (rota, monday, expected) in [
        ("thu 8-15", "2026-12-21", vec![]),
        ("thu 8-15:01", "2026-12-21", over("thu")),
        // Easter eve and Whitsun eve, and another Saturday.
        ("sat 8-15", "2026-03-30", vec![]),
        ("sat 8-15:01", "2026-03-30", over("sat")),
        ("sat 8-15", "2026-05-18", vec![]),
        ("sat 8-15:01", "2026-05-18", over("sat")),
        ("sat 8-18", "2026-05-25", vec![]),
        ("sat 8-18:01", "2026-05-25", over("sat")),
        // New Year's Eve and the day before 17 May are no such eves.
        ("thu 8-18", "2026-12-28", vec![]),
        ("thu 8-18:01", "2026-12-28", over("thu")),
        ("sat 8-18:01", "2026-05-11", over("sat")),
        // The last evening of several free days, and one that is not the last.
        ("fri 22-24", "2026-03-30", vec![]),
        ("fri 21:59-24", "2026-03-30", over("fri")),
        ("sun 23:59-24", "2026-03-30", over("sun")),
        ("mon 22-24", "2026-04-06", vec![]),
        // Through the night and the day after the rota, into the eve of 17 May.
        ("sun 22-20", "2022-05-09", vec!["618 over sun 2/0".into()]),
        ("mon 21:59-24", "2026-04-06", over("mon")),
        // Maundy Thursday is followed by Good Friday.
        ("thu 23:59-24", "2026-03-30", over("thu")),
    ] {
        let found = lines(Sunday, rota, &format!("sunday_basis=none hours_from={monday}"), short);
        assert_eq!(found, expected, "{rota} from {monday}");
    }
}

#[test]
fn night_is_from_nine_to_six() {
    hold(
        Night,
        short,
        &[
            ("mon 6-21", "", &[]),
            ("mon 5:59-14", "", &["619 open mon 0.017/0"]),
            ("mon 5-14", "night_basis=none", &["619 over mon 1/0"]),
            ("mon 5-14", "night_basis=nature", &["619 carried mon 1/0"]),
            ("mon 5-14", "night_basis=representatives", &["619 carried mon 1/0"]),
            ("mon 15-23", "", &[]),
            ("mon 15-23:01", "", &["619 open mon 0.017/0"]),
            ("mon 22-6", "", &["619 open mon 7/0"]),
            ("mon 22-6p60", "", &["619 open mon 7/0"]),
            ("mon 22-6p90", "", &["619 open mon 6.5/0"]),
            ("mon 22-6s", "", &[]),
            ("sun 23-7", "", &["619 open sun 7/0"]),
            // No agreement and no basis helps the youngest, in the evening either.
            (
                "mon 20-22",
                "age=17 night_basis=nature evening_agreement=yes evening_initiative=yes",
                &["640 over mon 1/0"],
            ),
            ("mon 21-22", "age=18 evening_agreement=yes evening_initiative=yes", &[]),
        ],
    );
    hold(
        Night,
        long,
        &[
            ("mon 20-4", "", &["619 open mon 5/0 mon 23:00-28:00 waits night_basis representatives"]),
            ("mon 4-5 22-24", "night_basis=none", &["619 over mon 2/0 mon 4:00-5:00 mon 23:00-24:00 representatives"]),
            ("mon 4-7", "night_basis=nature", &["619 carried mon 2/0 mon 4:00-6:00 by night_basis"]),
            ("mon 20-24", "under_18=yes", &["640 over mon 3/0 mon 21:00-24:00"]),
        ],
    );
}

#[test]
fn the_evening_is_the_employees_own() {
    let all = "evening_agreement=yes evening_initiative=yes";
    hold(
        Evening,
        long,
        &[
            ("mon 20-21", "", &[]),
            (
                "mon 20-24",
                "",
                &[
                    "620 open mon 2/0 mon 21:00-23:00 waits evening_initiative waits evening_agreement waits night_basis individual representatives",
                ],
            ),
            (
                "mon 21-22",
                "evening_initiative=yes",
                &[
                    "620 open mon 1/0 mon 21:00-22:00 waits evening_agreement waits night_basis individual representatives",
                ],
            ),
            ("mon 21-22", all, &["620 carried mon 1/0 mon 21:00-22:00 by evening_agreement"]),
            (
                "mon 21-22",
                "evening_agreement=yes evening_initiative=no",
                &["620 open mon 1/0 mon 21:00-22:00 waits night_basis representatives"],
            ),
            (
                "mon 21-22",
                "evening_agreement=no night_basis=none",
                &["620 over mon 1/0 mon 21:00-22:00 individual representatives"],
            ),
            (
                "mon 21-22",
                "evening_agreement=no night_basis=nature",
                &["620 carried mon 1/0 mon 21:00-22:00 by night_basis"],
            ),
            ("mon 21-22", "night_basis=nature", &["620 carried mon 1/0 mon 21:00-22:00 by night_basis"]),
            (
                "mon 21-22",
                "night_basis=none evening_agreement=yes",
                &["620 open mon 1/0 mon 21:00-22:00 waits evening_initiative individual representatives"],
            ),
            ("mon 21-22", "age=17 evening_agreement=yes evening_initiative=yes", &[]),
        ],
    );
    // The agreement carries the evening and not the night.
    assert_eq!(lines(Night, "mon 20-24", all, short), ["619 open mon 1/0"]);
}

#[test]
fn whoever_regularly_works_at_night_works_eight_hours_on_average() {
    let ends = "mon-tue 20-6 | mon 8-14 | mon-fri 8-11 | mon 8-14 | mon-wed 20-6";
    let nights = |from: &str, n: usize| format!("mon-{} {from}", ["mon", "tue", "wed", "thu", "fri"][n - 1]);
    for (rota, answers, expected) in [
        (nights("22-6", 4), "", vec![]),
        (nights("22-6:01", 4), "", vec!["621 over mon 8.017/8"]),
        (nights("22-6:31p30", 4), "", vec!["621 over mon 8.017/8"]),
        // Not more than three hours, or not every week.
        (nights("14-24", 4), "", vec![]),
        (nights("14-0:01", 4), "", vec!["621 over mon 10.017/8"]),
        ("mon 20-6 | mon 8-16".into(), "", vec![]),
        ("mon 20-6; tue 20-6 | mon 8-16".into(), "", vec!["621 over mon 9.333/8"]),
        // Overtime is no ordinary time.
        ("mon 14-16o 20-4".into(), "", vec![]),
        // Four weeks in a row: the heavy ones are outweighed unless there are enough of them.
        ("mon 20-6 | mon 8-16 | mon 20-6 | tue 20-6".into(), "", vec![]),
        ("mon 20-6; tue 20-6 | mon 8-14 | mon 20-6 | tue 20-6".into(), "", vec!["621 over mon 9.2/8"]),
        ("mon 20-6 | mon 8-14".into(), "hours_from=2026-11-23", vec![]),
        // The last weeks are followed by the first only where it repeats itself.
        (ends.into(), "hours_from=2026-11-23", vec![]),
        (ends.into(), "", vec!["621 over mon 8.857/8"]),
        ("mon 20-6; tue 20-6 | mon 8-12".into(), "hours_from=2026-11-23", vec![]),
        ("mon 20-6; tue 20-6 | mon 8-12:01".into(), "hours_from=2026-11-23", vec!["621 note mon 8.006/8"]),
        // One dated week does not show what is regular.
        ("mon 20-6".into(), "hours_from=2026-11-23", vec!["621 note mon 10/8"]),
    ] {
        assert_eq!(lines(NightAverage, &rota, answers, short), expected, "{rota}");
    }
    // The heaviest four weeks of six, the last ones.
    let six = "mon 8-10; tue 22-6 | mon 22-6 | mon 22-6 | mon 20-6 | mon 20-6 | mon 20-6; tue 20-6";
    hold(
        NightAverage,
        long,
        &[(
            six,
            "hours_from=2026-11-02",
            &[
                "621 over 3mon 9.6/8 3mon 22:00-30:00 4mon 21:00-30:00 5mon 21:00-30:00 6mon 21:00-30:00 6tue 21:00-30:00",
            ],
        )],
    );
}

#[test]
fn strenuous_nights_are_eight_hours() {
    hold(
        NightHazard,
        long,
        &[
            ("mon 22-6", "hazardous=yes", &[]),
            ("mon 22-6:01", "hazardous=yes", &["621 over mon 8.017/8 mon 22:00-30:01"]),
            ("mon 18-18:01o 20-4", "hazardous=yes", &["621 over mon 8.017/8 mon 18:00-18:01 mon 20:00-28:00"]),
            ("mon 22-6:01", "hazardous=no", &[]),
            ("mon 22-6:01", "", &["621 open mon 8.017/8 mon 22:00-30:01 waits hazardous"]),
            ("mon 10-24", "hazardous=yes", &[]),
            ("mon 10-0:01", "hazardous=yes", &["621 over mon 14.017/8 mon 10:00-24:01"]),
        ],
    );
}

#[test]
fn a_health_check_is_for_those_who_mainly_work_at_night() {
    hold(
        NightHealth,
        long,
        &[
            ("mon 17-0:01", "", &[]),
            ("mon 18-0:30", "", &["621 note mon 3.5/3.25 mon 21:00-24:30"]),
            // Not regular, or not known to be.
            ("mon 18:01-24", "", &[]),
            ("mon 21-22:30", "", &[]),
            ("mon 22-6", "hours_from=2026-11-23", &[]),
            ("mon 22-6; tue 22-6; thu 6-14; fri 6-14", "", &[]),
            ("mon 22-6; fri 6-13:59 14-20s", "", &["621 note mon 8/7.992 mon 22:00-30:00"]),
        ],
    );
}

#[test]
fn the_clock_is_put_forward_and_back() {
    // The night to 29 March 2026 is an hour shorter, that to 25 October an hour longer. Rest is the time that passes.
    for (monday, night, rests) in [
        ("2026-03-23", "6", ["615 open sat 10/11", "630 open sat 8/11"]),
        ("2026-10-19", "8", ["", "630 open sat 10/11"]),
        ("2026-11-16", "7", ["", "630 open sat 9/11"]),
    ] {
        let answers = format!("hours_from={monday} night_basis=nature");
        assert_eq!(lines(Night, "sat 22-6", &answers, short), [format!("619 carried sat {night}/0")], "{monday}");
        for (rota, rest) in ["sat 10-20; sun 7-10", "sat 10-22; sun 7-10"].iter().zip(rests) {
            assert_eq!(lines(DailyRest, rota, &answers, short).join(""), rest, "{rota} from {monday}");
        }
    }
    let night = |rota: &str, monday: &str| {
        let sum = look(rota, &format!("hours_from={monday}")).days[6].clone();
        (sum.ordinary.to_string(), sum.night.to_string())
    };
    let [spring, autumn] = ["2026-03-23", "2026-10-19"];
    let pair = |a: &str, b: &str| (a.to_string(), b.to_string());
    assert_eq!(night("sun 0-8", spring), pair("7", "5"));
    assert_eq!(night("sun 0-8", autumn), pair("9", "7"));
    // What the clock jumps over is no time, and nothing is counted twice over the change.
    assert_eq!(night("sun 2-3", spring), pair("0", "0"));
    assert_eq!(night("sun 2:30-4", spring), pair("1", "1"));
    assert_eq!(night("sun 1-2:30 2:30-4", spring), pair("2", "2"));
    assert_eq!(night("sun 2-3", autumn), pair("2", "2"));
    assert_eq!(night("sun 1-2:30", autumn), pair("1.5", "1.5"));
    assert_eq!(night("sun 1-2:30 2:30-4", autumn), pair("4", "4"));
    let answers = format!("hours_from={spring}");
    assert_eq!(lines(DailyRest, "sat 10-20; sun 2:10-2:50 9-12", &answers, short), [""; 0]);
    // The week with the change has an hour less to rest in.
    let rota = "mon-fri 7-19; sat 7-13:01";
    assert_eq!(
        lines(WeeklyRest, &format!("{rota} | mon 0-8"), "hours_from=2026-03-23", short),
        ["616 open sat 33.983/35"]
    );
    assert_eq!(lines(WeeklyRest, &format!("{rota} | mon 0-8"), "hours_from=2026-10-19", short), [""; 0]);
}
