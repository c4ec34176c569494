# Finds a JDK 25 and exports JAVA_HOME; to be read by other scripts (". deploy/local/find-jdk.sh"). Says what to install when
# there is none. Order: JAVA_HOME when it is one, the usual folder of Linux distributions, the java on the PATH.

# With JAVA_TOOL_OPTIONS java says first which options it picked up.
wuli_is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && "$1/bin/java" -version 2>&1 | grep -q '^[a-z]* version "25[.".-]'
}

wuli_find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && wuli_is_jdk_25 "$JAVA_HOME"; then
    return 0
  fi
  for home in "${WULI_JDK_FOLDER:-/usr/lib/jvm}"/*25*; do
    if wuli_is_jdk_25 "$home"; then
      JAVA_HOME=$home
      return 0
    fi
  done
  found=$(command -v javac || true)
  if [ -n "$found" ]; then
    home=$(dirname "$(dirname "$(readlink -f "$found")")")
    if wuli_is_jdk_25 "$home"; then
      JAVA_HOME=$home
      return 0
    fi
  fi
  return 1
}

if wuli_find_jdk; then
  export JAVA_HOME
  PATH=$JAVA_HOME/bin:$PATH
  export PATH
else
  echo "没有找到 JDK 25：请安装（例如 apt-get install openjdk-25-jdk，或 https://adoptium.net 的 Temurin 25），或把 JAVA_HOME 指向它。 No JDK 25 found: install one or point JAVA_HOME at it." >&2
  exit 1
fi
