"""The texts of `veeam-jobs help TOPIC`, not wider than 78 columns. The first line of each is its summary."""

from __future__ import annotations

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "exit-codes": """\
What the exit code of a command says.

Commands that list (jobs, summary, sessions, servers, whoami, query):
    0    every server answered, and everything could be read
    1    jobs: a job has failed (--fail-on-failed) or is shown (--fail-on-any)
    2    wrong usage or settings
    3    some servers did not answer, something could not be read, a filter
         could not be applied, or it is unknown whether a job has failed
    4    no server answered
    130  interrupted with Ctrl+C

Commands that act (start, stop, retry):
    0    accepted; with --wait, ended with Success or Warning (stop: stopped)
    1    refused by the server, or the run failed
    2    wrong usage or settings; no such job, or more than one
    3    job not found, or found by name, but some servers did not answer; or
         the result of the order or of the run is unknown
    4    the server did not answer
    5    the run did not end within --timeout, or never started
    130  interrupted; the run goes on

    70   any command: a bug of veeam-jobs

In a monitoring system: veeam-jobs jobs --failed --since 24h --fail-on-failed
""",
    "filters": """\
How to ask for some jobs only.

    --failed             the last run failed, or its status is unknown
    --since 24h          the last run started since then
    --older-than 26h     no run is known to have ended well since then
    --never-ran          the server knows no run
    --enabled/--disabled the schedule is on, or off
    --name, --server, --company TEXT    the name contains the text
    --status, --type     one of these words; see veeam-jobs help statuses

Several filters must all fit. Case does not matter.

--older-than asks whether a run ended with Success or Warning. A Service
Provider Console tells the last run only: if that failed, "not known" is shown
in place of a time, and the job is listed. An Enterprise Manager is asked for
older runs, too. Jobs that never ran, and disabled ones, are marked.

An Enterprise Manager has no companies. With --company, a message says for
which servers that is so, and the exit code is 3. Choose servers with -p.
""",
    "output": """\
Formats of lists, and what is where.

    -o table     for people; the default
    -o json      one document: schema, complete, total, servers, rows
    -o yaml      the same document as YAML
    -o jsonl     one row on each line, as JSON
    -o csv, tsv  one row on each line, names in the first

    --columns name,status    these members, in this order
    --no-header              no first line in table, csv and tsv
    --count                  only the number of rows
    --query 'rows[?status==`Failed`].name'
                             select from the document with JMESPath
    --schema                 the JSON Schema of the document

Rows go to standard output, messages to standard error. In JSON, `servers`
lists all servers that were asked, with the problem of those that failed, and
`complete` says whether all rows are there. Times are ISO 8601 in UTC,
durations seconds, sizes bytes; what a product does not tell is null.
""",
    "passwords": """\
Where the password of a profile comes from.

The first of these that there is:
    1. VEEAM_JOBS_PASSWORD_NAME, with the name of the profile in capitals
    2. the keyring of the system, if the Python package keyring is installed
    3. the profile file, if you signed in with --save-password
    4. VEEAM_JOBS_PASSWORD, which is sent to every server without 1 to 3
    5. a prompt

A password is never an argument of a command: others could read it.
""",
    "servers": """\
Profiles, and jobs that two servers know.

`veeam-jobs login` stores a server as a profile; commands ask all profiles, or
those named with -p. A server that does not answer delays no other for longer
than --timeout, is named at the end, and sets the exit code to 3.

A backup server may be managed by a Service Provider Console and by an
Enterprise Manager. A job that both know by one UID is shown once, with the
newer run; "north+em" in the column Profile says who knows it. --both shows
both rows.
""",
    "statuses": """\
Words for the status of a job.

    Success, Warning, Failed          how the last run ended
    Running, Starting, Stopping       a run goes on
    WaitingTape, WaitingRepository    a run waits
    None                              no run, or one without a result
    Idle, Enabling, Disabling         no run, of jobs that run all the time
    Unknown, or any other word        may have failed; --failed shows it

The words are those of Service Provider Console; those of Enterprise Manager
are put into them. Types work the same way: `veeam-jobs jobs --type x` lists
all of them.
""",
    "times": """\
How times are written and shown.

Write durations as 90s, 30m, 24h, 7d or 2w, and times as a duration ago, as
today, yesterday, 2026-11-20 or 2026-11-20T06:00, in your own time zone.

Tables show times as time ago: 9h ago. --absolute shows date and time. A
duration that ends with + is that of a run that goes on: 12m 05s+. Programs get
UTC: 2026-11-20T06:00:00Z.
""",
}
