//! Overtime and all hours together, on both sides of each limit.

use crate::support::rota;

use hjemmekontor::law::hours::Limit;
use rota::{check, look, of};

#[test]
fn overtime_in_a_week() {
    let ten = "mon-fri 8-16 16-18o";
    let more = |minutes: &str| format!("mon-thu 8-16 16-18o; fri 8-16 16-{minutes}o | | |");
    let twenty = |last: &str| format!("mon-thu 8-12 12-16o; fri 8-12 12-{last}o | | |");
    let (h25, m25) = ("mon-fri 8-9 10-15o | | |", "mon-thu 8-9 10-15o; fri 8-9 10-15:01o | | |");
    let both = "widen:representatives-20,inspectorate-25";
    check(
        Limit::OvertimeWeek,
        &[
            (ten, "", "-"),
            (&more("18:01"), "", &format!("open 10.017>10 R-613 waits:overtime_frame {both}")),
            (&more("18:01"), "overtime_frame=none", &format!("over 10.017>10 R-613 {both}")),
            (
                &twenty("16"),
                "overtime_frame=representatives",
                "carried 20>10 R-613 widen:representatives-20 basis:overtime_frame",
            ),
            (&twenty("16:01"), "overtime_frame=representatives", "over 20.017>20 R-613 widen:inspectorate-25"),
            (&twenty("16:01"), "", "open 20.017>10 R-613 waits:overtime_frame widen:inspectorate-25"),
            (h25, "overtime_frame=inspectorate", "carried 25>10 R-613 widen:inspectorate-25 basis:overtime_frame"),
            (m25, "overtime_frame=inspectorate", "over 25.017>25 R-613"),
            (m25, "", "over 25.017>10 R-613"),
        ],
    );
}

#[test]
fn overtime_in_four_weeks_goes_over_the_end_of_the_rota() {
    let quarter =
        |last: &str| format!("mon 8-15 15-21:15o | mon 8-15 15-21:15o | mon 8-15 15-21:15o | mon 8-15 15-{last}o");
    let both = "widen:representatives-50,inspectorate-?";
    let round = "mon 8-9 9-18o | | | | | mon 8-9 9-17o | mon 8-9 9-17:01o";
    let fifty = |last: &str| format!("3x mon 8-9 9-17o; tue 8-12:30o | 1x mon 8-9 9-17o; tue 8-{last}o | | | |");
    check(
        Limit::OvertimeFourWeeks,
        &[
            (&quarter("21:15"), "overtime_frame=none", "-"),
            (&quarter("21:16"), "overtime_frame=none", &format!("over 25.017>25 R-613 {both}")),
            (&quarter("21:16"), "", &format!("open 25.017>25 R-613 waits:overtime_frame {both}")),
            (round, "overtime_frame=none", &format!("over 25.017>25 R-613 {both}")),
            (round, "overtime_frame=none hours_from=2026-01-05", "-"),
            // One week of seven hours is 28 in four.
            ("mon 8-16 16-22:15o", "overtime_frame=none", "-"),
            ("mon 8-16 16-22:16o", "overtime_frame=none", &format!("over 25.067>25 R-613 {both}")),
            ("mon 8-16 16-22:16o", "overtime_frame=none hours_from=2026-01-05", "-"),
            (
                &fifty("12:30"),
                "overtime_frame=representatives",
                "carried 50>25 R-613 widen:representatives-50 basis:overtime_frame",
            ),
            (&fifty("12:31"), "overtime_frame=representatives", "over 50.017>50 R-613 widen:inspectorate-?"),
            (&fifty("12:31"), "overtime_frame=none", "over 50.017>25 R-613 widen:inspectorate-?"),
            // No number is known for the Inspectorate.
            (&fifty("12:31"), "overtime_frame=inspectorate", "-"),
        ],
    );
    let overview = look(round, "overtime_frame=none");
    let weeks: Vec<usize> = of(&overview, Limit::OvertimeFourWeeks)[0].pieces.iter().map(|p| p.week).collect();
    assert_eq!(weeks, [0, 5, 6]);
}

#[test]
fn overtime_in_a_year() {
    // 52 weeks of a rota of two: 26 times eight hours is 208, and 200 of 26 times 200/26.
    let two = |hours: &str| format!("mon 8-9 9-{hours}o |");
    let both = "widen:representatives-300,inspectorate-400";
    check(
        Limit::OvertimeYear,
        &[
            (&two("16:41"), "overtime_frame=none", "-"),
            (&two("16:42"), "overtime_frame=none", &format!("over 200.2>200 R-613 {both}")),
            (&two("16:42"), "", &format!("open 200.2>200 R-613 waits:overtime_frame {both}")),
            (&two("16:42"), "overtime_frame=none overtime_so_far=0", &format!("over 200.2>200 R-613 {both}")),
        ],
    );
    check(
        Limit::OvertimeYear,
        &[
            // Three weeks go into a year with one left over: the heavy week is counted eighteen times.
            ("mon 8-9 9-20o | |", "overtime_frame=none", "-"),
            ("mon 8-9 9-20:07o | |", "overtime_frame=none", &format!("over 200.1>200 R-613 {both}")),
            (
                "mon-fri 8-9 9-10:09o",
                "overtime_frame=representatives",
                "carried 299>200 R-613 widen:representatives-300 basis:overtime_frame",
            ),
            (
                "mon-thu 8-9 9-10:09o; fri 8-9 9-10:11o",
                "overtime_frame=representatives",
                "over 300.733>300 R-613 widen:inspectorate-400",
            ),
            (
                "mon-fri 8-9 9-10:32o",
                "overtime_frame=inspectorate",
                "carried 398.667>200 R-613 widen:inspectorate-400 basis:overtime_frame",
            ),
            ("mon-wed 8-9 9-10:32o; thu-fri 8-9 9-10:33o", "overtime_frame=inspectorate", "over 400.4>400 R-613"),
            ("mon-wed 8-9 9-10:32o; thu-fri 8-9 9-10:33o", "", "over 400.4>200 R-613"),
        ],
    );
}

#[test]
fn overtime_with_a_date_counts_what_lies_behind() {
    let dated = "hours_from=2026-11-02";
    let week = "mon-fri 8-16 16-18o";
    let told = |more: &str| format!("{dated} {more}");
    check(
        Limit::OvertimeYear,
        &[
            ("mon-fri 8-16", dated, "-"),
            (week, dated, "open 10>200 R-613 waits:overtime_so_far"),
            (week, &told("overtime_so_far=190"), "-"),
            (
                week,
                &told("overtime_so_far=190.1 overtime_frame=none"),
                "over 200.1>200 R-613 widen:representatives-300,inspectorate-400",
            ),
            (
                week,
                &told("overtime_so_far=190.1 overtime_frame=representatives"),
                "carried 200.1>200 R-613 widen:representatives-300 basis:overtime_frame",
            ),
            (
                week,
                &told("overtime_so_far=290.1 overtime_frame=representatives"),
                "over 300.1>300 R-613 widen:inspectorate-400",
            ),
            (week, &told("overtime_so_far=390.1"), "over 400.1>200 R-613"),
            (week, &told("overtime_frame=representatives"), "open 10>300 R-613 waits:overtime_so_far"),
            (
                &format!("21x {week}"),
                dated,
                "open 210>200 R-613 waits:overtime_frame,overtime_so_far widen:representatives-300,inspectorate-400",
            ),
            (
                &format!("21x {week}"),
                &told("overtime_frame=none"),
                "over 210>200 R-613 widen:representatives-300,inspectorate-400",
            ),
            // 52 weeks leave nothing behind that counts.
            (&format!("20x {week} | 32x mon 8-9"), &told("overtime_so_far=100"), "-"),
            (&format!("20x {week} | 31x mon 8-9 | mon 8-9"), dated, "-"),
        ],
    );
}

#[test]
fn what_lies_behind_counts_without_a_date_and_without_overtime_now() {
    let both = "widen:representatives-300,inspectorate-400";
    check(
        Limit::OvertimeYear,
        &[
            // As it repeats itself 52 hours; behind and once more.
            ("mon 8-16 16-17o", "overtime_so_far=199", "-"),
            ("mon 8-16 16-17o", "overtime_so_far=199.1 overtime_frame=none", &format!("over 200.1>200 R-613 {both}")),
            // What repeats itself is more.
            ("mon-fri 8-9 9-10o", "overtime_so_far=190 overtime_frame=none", &format!("over 260>200 R-613 {both}")),
            ("mon-fri 8-16", "overtime_so_far=200", "-"),
            ("mon-fri 8-16", "overtime_so_far=201 overtime_frame=none", &format!("over 201>200 R-613 {both}")),
            (
                "mon-fri 8-16",
                "overtime_so_far=201 hours_from=2026-11-02",
                &format!("open 201>200 R-613 waits:overtime_frame {both}"),
            ),
            ("mon-fri 8-16", "overtime_so_far=401", "over 401>200 R-613"),
            ("52x mon-fri 8-16", "overtime_so_far=201 overtime_frame=none", &format!("over 201>200 R-613 {both}")),
        ],
    );
}

#[test]
fn overtime_is_for_a_need_that_ends() {
    let every = "mon 8-16 16-17o | mon 8-16 16-17o";
    check(
        Limit::OvertimeNeed,
        &[
            ("mon 8-16", "", "-"),
            (every, "", "open 2>0 R-613 waits:overtime_need"),
            (every, "overtime_need=no", "over 2>0 R-613"),
            (every, "overtime_need=yes", "note 2>0 R-613 basis:overtime_need"),
            ("mon 8-16 16-17o | mon 8-16", "overtime_need=yes", "-"),
            (every, "overtime_need=yes hours_from=2026-11-02", "-"),
        ],
    );
}

#[test]
fn all_hours_in_24() {
    let reps = "widen:representatives-16";
    check(
        Limit::TotalDay,
        &[
            ("mon 8-17 17-21o", "", "-"),
            ("mon 8-17 17-21:01o", "", &format!("open 13.017>13 R-614 waits:total_frame {reps}")),
            ("mon 8-17 17-21:01o", "total_frame=none", &format!("over 13.017>13 R-614 {reps}")),
            (
                "mon 8-17 17-24o",
                "total_frame=representatives",
                "carried 16>13 R-614 widen:representatives-16 basis:total_frame",
            ),
            ("mon 8-17 17-0:01o", "total_frame=representatives", "over 16.017>16 R-614"),
            ("mon 8-17 17-0:01o", "", "over 16.017>13 R-614"),
            // Over midnight, with a gap of less than eight hours.
            ("mon 16-24; tue 7:59-13:00", "total_frame=none", &format!("over 13.017>13 R-614 {reps}")),
            ("mon 16-24; tue 7:59-12:59", "total_frame=none", "-"),
            ("mon 16-24; tue 8-13:01", "total_frame=none", "-"),
            // Standby counts one hour in seven.
            ("mon 8-17 17-20o 20-3s", "standby_one_in=7", "-"),
            ("mon 8-17 17-20o 20-3:01s", "standby_one_in=7 total_frame=none", &format!("over 13.002>13 R-614 {reps}")),
            (
                "mon 8-17 17-20o 20-3:01s",
                "total_frame=none",
                &format!("open 13.002>13 R-614 waits:standby_one_in {reps}"),
            ),
        ],
    );
}

#[test]
fn all_hours_a_week_on_average_over_eight_weeks() {
    check(
        Limit::TotalWeek,
        &[
            ("mon-fri 8-16 16-17:36o", "", "-"),
            ("mon-thu 8-16 16-17:36o; fri 8-16 16-17:37o", "", "over 48.017>48 R-614"),
            // Seven of 48 and one with eight minutes more; over the end of the rota.
            ("7x mon-sat 8-16 | 1x mon-fri 8-16; sat 8-16:08", "", "over 48.017>48 R-614"),
            ("4x mon-sat 8-16:10 | 8x mon 8-9 | 4x mon-sat 8-16:10", "", "over 49>48 R-614"),
            ("4x mon-sat 8-16:10 | 8x mon 8-9 | 4x mon-sat 8-16:10", "hours_from=2026-01-05", "-"),
            // Of few weeks with a date the others may make up for it, unless they could not.
            ("mon-sat 8-16:10", "hours_from=2026-01-05", "note 49>48 R-614"),
            ("mon-sat 8-16", "hours_from=2026-01-05", "-"),
            ("7x mon-sun 8-16", "hours_from=2026-01-05", "over 49>48 R-614"),
            ("8x mon-sat 8-16:10", "hours_from=2026-01-05", "over 49>48 R-614"),
        ],
    );
}
