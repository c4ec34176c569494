#!/bin/sh
# Makes the secrets that the manifests name out of the folder WULI_SECRETS: one file of one line each, as for deploy/compose.
# Values pass through files, never through arguments. Safe to run again: what has changed is replaced.
set -eu
folder=${WULI_SECRETS:?the folder of the secrets}
namespace=${WULI_NAMESPACE:-wuli}

tidy=$(mktemp -d)
trap 'rm -rf "$tidy"' EXIT

# secret NAME TYPE FILE…: a file is named as its key, or KEY=FILE where the key is called otherwise.
secret() {
  name=$1
  type=$2
  shift 2
  for each in "$@"; do
    [ -s "$folder/${each##*=}" ] || {
      echo "缺少密钥文件 $folder/${each##*=}。 The secret is missing." >&2
      exit 1
    }
    mkdir -p "$tidy/$name"
    # Without the end of the line, which not every reader takes off.
    printf '%s' "$(cat "$folder/${each##*=}")" > "$tidy/$name/${each%%=*}"
  done
  kubectl create secret generic "$name" --type "$type" --namespace "$namespace" --from-file "$tidy/$name" --dry-run=client \
    --output yaml | kubectl apply --server-side --filename -
}

# CloudNativePG wants the name of the superuser beside its password.
mkdir "$tidy/wuli-postgres"
printf 'postgres' > "$tidy/wuli-postgres/username"
secret wuli-postgres kubernetes.io/basic-auth password=POSTGRES_PASSWORD
secret wuli-roles Opaque WULI_DB_APP_PASSWORD WULI_DB_MIGRATOR_PASSWORD WULI_DB_JOB_PASSWORD WULI_DB_BACKUP_PASSWORD KC_DB_PASSWORD
secret wuli-clients Opaque WULI_OIDC_CLIENT_SECRET WULI_PROVISIONING_CLIENT_SECRET
secret wuli-session Opaque WULI_SESSION_KEY
secret wuli-keycloak-admin Opaque KC_BOOTSTRAP_ADMIN_PASSWORD
secret wuli-storage Opaque WULI_FILES_S3_ACCESS_KEY WULI_FILES_S3_SECRET_KEY
secret wuli-tls kubernetes.io/tls tls.crt tls.key
if [ "${WULI_POSTGRES:-plain}" = cloudnative-pg ]; then
  secret wuli-backup-storage Opaque ACCESS_KEY=WULI_BACKUP_S3_ACCESS_KEY SECRET_KEY=WULI_BACKUP_S3_SECRET_KEY
fi
