"""Mock servers for VSPC and Enterprise Manager: realistic, strict, the same for the same seed.

Every operation of the description is served, and every request is held against it: parameters, bodies, roles, media
types. Sign-in, expiry, paging, filters, actions and tasks behave as the public pages say.

Users: one for each role, its name in lower case with hyphens (`portal-administrator`, `company-owner`,
`portal-user`), password `mock-password`. VSPC also takes the API keys `mock-api-key` and `mock-api-key-read-only`; with
`-mfa` behind its name, a user of VSPC is asked for a second factor, which always shows 493017.

They can be steered: faults, a log of what was received, a clock that moves, the way back to the start. `start` and
`in_process` are for tests, `run` is for people, with an admin port and a console. docs/mock.md tells how.

Not reproduced:
- the wording of messages, beyond what the pages show
- VSPC, in general: the grants `authorization_code` and `public_key`; several identities of one
  user (`userLoginId`); requests in flight are not counted, requests in a minute are, with `Options(throttle=…)`
- VSPC, asynchronous actions: 202 is sent only with `Options(accept=True)`, and only for what changes something; the
  name of an action is the id of its operation; input that is attached to an action is shown, not made use of;
  `X-Request-id` names the action and is not looked at otherwise
- VSPC, jobs: a run changes the job, not the rows of its objects; schedules that are not daily stand in configurations
  alone, a job shows just their type; whether names are taken, repositories exist or objects can be backed up
- Enterprise Manager: tenants of Cloud Connect (their body is checked, their credentials are not); the byte order mark
  before JSON; links to resources that the description does not cover are left out, so repositories, single backups and
  their files have an address and no answer; runs of replication jobs are listed among those of backup jobs; parts of
  runs, backups and computers exist for the first jobs of each kind
- schedules do not start jobs: they run when they are told to
- a large world: Enterprise Manager looks after the first 50 backup servers, for its lists have no pages; locations of VSPC
  are ids only
- what one mock does is not seen in the other: they share the seed, not the state
"""

from veeam_jobs_kit.mock.app import create_app
from veeam_jobs_kit.mock.applications import Options
from veeam_jobs_kit.mock.canaries import CANARIES, Canary
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api, base_path
from veeam_jobs_kit.mock.faults.kinds import FaultError
from veeam_jobs_kit.mock.handles import EmMock, VspcMock
from veeam_jobs_kit.mock.lab import WorkerLost
from veeam_jobs_kit.mock.received import Received
from veeam_jobs_kit.mock.server import DEFAULT_PORTS, Listen, Started, in_process, run, serve, start
from veeam_jobs_kit.mock.users import PASSWORD, user_name, users_of
from veeam_jobs_kit.mock.vspc.users import API_KEY, READ_ONLY_API_KEY

__all__ = [
    "API_KEY",
    "CANARIES",
    "DEFAULT_PORTS",
    "PASSWORD",
    "READ_ONLY_API_KEY",
    "Api",
    "Canary",
    "Clock",
    "EmMock",
    "FaultError",
    "Listen",
    "Options",
    "Received",
    "Started",
    "VspcMock",
    "WorkerLost",
    "base_path",
    "create_app",
    "in_process",
    "run",
    "serve",
    "start",
    "user_name",
    "users_of",
]
