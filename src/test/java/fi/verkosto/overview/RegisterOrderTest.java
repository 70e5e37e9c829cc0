package fi.verkosto.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterOrderTest {

    @Test
    void readsTheColumnAndTheDirection() {
        assertThat(RegisterOrder.parse("-population"))
                .isEqualTo(new RegisterOrder(RegisterOrder.Column.POPULATION, true))
                .hasToString("-population");
        assertThat(RegisterOrder.parse("region")).hasToString("region");
    }

    @Test
    void ordersByNameWhenItIsNoColumn() {
        assertThat(RegisterOrder.parse(null)).isEqualTo(RegisterOrder.BY_NAME);
        assertThat(RegisterOrder.parse("-")).isEqualTo(RegisterOrder.BY_NAME);
        assertThat(RegisterOrder.parse("name; drop table season")).isEqualTo(RegisterOrder.BY_NAME);
    }
}
