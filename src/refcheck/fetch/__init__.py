"""The one door to the world: everything that is sent out goes through a Fetcher.

An exchange that fails becomes a Capture whose `outcome` says what happened and whose `detail` says why in one line. For
`tls_error` the detail begins with a stable code: see `refcheck.fetch.tls.tls_trouble`.
"""

from refcheck.fetch.fetcher import Fetcher
from refcheck.fetch.lanes import OnWait
from refcheck.fetch.recorder import Recorder
from refcheck.fetch.request import Request

__all__ = ["Fetcher", "OnWait", "Recorder", "Request"]
