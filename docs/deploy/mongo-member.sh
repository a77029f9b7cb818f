#!/usr/bin/env bash
# Start of a member of the replica set: the shared key goes from the environment into a file that mongod accepts (its own,
# readable by nobody else), then the image's own start takes over.
set -euo pipefail
: "${MONGO_MEMBER_KEY:?the key shared by the members is missing}"
umask 077
rm -f /tmp/member.key
printf '%s' "$MONGO_MEMBER_KEY" > /tmp/member.key
chmod 400 /tmp/member.key
if [ "$(id -u)" = 0 ]; then chown mongodb:mongodb /tmp/member.key; fi
unset MONGO_MEMBER_KEY
exec docker-entrypoint.sh "$@"
