"""Mock servers for VSPC and Enterprise Manager: strict, and the same for the same seed.

They serve every operation of the description and validate every request against it: parameters, bodies, roles, media types.
Sign-in, expiry, paging, filters, actions and tasks behave as the public pages say. `limits.LIMITS` lists what real servers
do and the mocks do not.

Each role has a user, named after it in lower case with hyphens (`portal-administrator`, `company-owner`), with the password
`mock-password`. VSPC also accepts the API keys `mock-api-key` and `mock-api-key-read-only`. With `-mfa` after the name, a
user of VSPC needs a second factor; the code is always 493017.

A test or a person controls them: faults, a request log, a clock, a reset. `start` and `in_process` are for tests, `run` is
for people, with an admin port and a console. The guide is docs/mock.md.

The rooms, and what each may import, are in ARCHITECTURE.md.
"""

from veeam_jobs_description.document import Api, base_path
from veeam_jobs_kit.mock.control.canaries import canaries
from veeam_jobs_kit.mock.control.canaries.model import Canary
from veeam_jobs_kit.mock.control.faults.kinds import FaultError
from veeam_jobs_kit.mock.control.fixtures import EmMock, VspcMock
from veeam_jobs_kit.mock.control.mock_control import UnknownJob, WorkerLost
from veeam_jobs_kit.mock.control.request_log import Received
from veeam_jobs_kit.mock.server.create import create_app
from veeam_jobs_kit.mock.server.running import DEFAULT_PORTS, Started, in_process, run, serve, start
from veeam_jobs_kit.mock.server.sockets import Listen, ListenError
from veeam_jobs_kit.mock.vspc.users import API_KEY, READ_ONLY_API_KEY
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.options import EmVersion, OptionError, Options
from veeam_jobs_kit.mock.world.users import PASSWORD, user_name, users_of

__all__ = [
    "API_KEY",
    "DEFAULT_PORTS",
    "PASSWORD",
    "READ_ONLY_API_KEY",
    "Api",
    "Canary",
    "Clock",
    "EmMock",
    "EmVersion",
    "FaultError",
    "Listen",
    "ListenError",
    "OptionError",
    "Options",
    "Received",
    "Started",
    "UnknownJob",
    "VspcMock",
    "WorkerLost",
    "base_path",
    "canaries",
    "create_app",
    "in_process",
    "run",
    "serve",
    "start",
    "user_name",
    "users_of",
]
