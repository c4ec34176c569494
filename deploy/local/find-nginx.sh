#!/bin/sh
# Prints the path of an nginx for the tests of deploy/nginx.
set -eu
. "$(dirname "$0")/from-debian.sh"
# Debian 12 keeps the program in the package nginx, earlier ones in nginx-light itself.
packages=nginx-light
[ "$(id -u)" = 0 ] || packages=nginx
wuli_find nginx "$packages" NGINX -v
