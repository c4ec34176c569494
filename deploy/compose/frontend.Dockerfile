# nginx with the built pages, from what `npm run build` left in frontend/dist. Build at the root of the working copy:
#   docker build -f deploy/compose/frontend.Dockerfile -t wuli-frontend:$VERSION .
FROM node:22.20.0-bookworm-slim AS packed
COPY frontend/dist/ /html/
COPY deploy/nginx/compress.mjs /compress.mjs
RUN node /compress.mjs /html

FROM nginx:1.28.0-bookworm
RUN groupadd --gid 10002 wuli && useradd --uid 10002 --gid 10002 --no-create-home --shell /usr/sbin/nologin wuli \
  && install -d -o 10002 -g 10002 -m 0700 /srv/wuli/tmp
COPY deploy/nginx/ /etc/nginx/wuli/
COPY --from=packed /html/ /srv/wuli/html/
USER 10002:10002
EXPOSE 8080 8443
ENTRYPOINT ["nginx", "-e", "stderr", "-p", "/srv/wuli/", "-c"]
CMD ["/etc/nginx/wuli/tls.conf"]
