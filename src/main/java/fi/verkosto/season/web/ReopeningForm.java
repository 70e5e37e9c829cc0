package fi.verkosto.season.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a closed season is opened again. */
record ReopeningForm(@NotBlank @Size(max = 1000) @Nullable String reason) {}
