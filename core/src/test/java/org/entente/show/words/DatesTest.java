package org.entente.show.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "'', undated",
        "1998, 1998",
        "2021-08, August 2021",
        "2021-03-02, 2 March 2021",
        "2015-22, summer 2015",
        "2019-35, the third quarter of 2019",
        "1998-37, early 1998",
        "1998-38, mid-1998",
        "1998-39, late 1998",
        "1985-41, the second half of 1985",
        "201X, the 2010s",
        "19XX, the 1900s",
        "2014~, about 2014",
        "2014-05?, May 2014 (uncertain)",
        "2011/2012, 2011 to 2012",
        "2011/2011, 2011",
        "2001/.., from 2001 on",
        "../2021-08, until August 2021"
    })
    void keepThePrecisionTheyHave(String edtf, String words) {
        assertThat(Dates.words(EdtfDate.parse(edtf))).isEqualTo(words);
    }
}
