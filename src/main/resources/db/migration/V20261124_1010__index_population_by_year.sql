-- The register shows everybody's population of one year; the key begins with the municipality.
create index population_figure_by_year on population_figure (year, municipality_id) include (population);
