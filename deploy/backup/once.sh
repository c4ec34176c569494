#!/bin/sh
# A backup, the proof that it can be used, and only then the removal of old ones: what a timer calls.
here=$(dirname "$0")
sh "$here/backup.sh" && sh "$here/verify.sh" latest && sh "$here/rotate.sh"
