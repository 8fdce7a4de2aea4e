package org.entente.bench.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A small world: what Correlates of War and others would tell of three or four states. */
final class Folder {
    private final Map<String, StringBuilder> files = new TreeMap<>();

    Folder() {
        add(
                "atop4_01_alliance_level.csv",
                "atopid,begyr,begmo,begday,endyr,endmo,endday,term,maxphase,wartime,speclgth,length,proren,"
                        + "offense,defense,nonagg,neutral,consul,asymm,milcon,organ1,specthrt,conditio");
        add("atop4_01_member_level.csv", "atopid,member,yrent,moent,dayent");
        add("cow_nmc.csv.gz", "ccode,year,cinc");
        add("cw_democracy.csv.gz", "ccode,year,v2x_polyarchy");
        add("leeds_savun_threat.csv", "ccode,year,lsthreat");
        add("cow_majors.csv", "ccode,styear,endyear");
        add("tss_rivalries.csv", "ccode1,ccode2,start,end");
        add("td_rivalries.csv", "ccode1,ccode2,styear,endyear");
        add("gml_dirdisp.csv.gz", "ccode1,ccode2,year");
        add("cow_contdir.csv", "ccode1,ccode2,stdate,enddate,conttype");
        add("cow_war_inter.csv", "warnum,ccode1,year,sidea1");
    }

    Folder add(String file, String... rows) {
        StringBuilder text = files.computeIfAbsent(file, f -> new StringBuilder());
        for (String row : rows) {
            text.append(row).append('\n');
        }
        return this;
    }

    /** Defence for ten years, renewed by itself, from the first of July. */
    Folder alliance(String id, int year, String end, int term, int... members) {
        add(
                "atop4_01_alliance_level.csv",
                id + "," + year + ",7,1," + end + ",," + term + ",0,0,1,120,2,0,1,0,0,0,0,0,0,0,0");
        for (int member : members) {
            add("atop4_01_member_level.csv", id + "," + member + "," + year + ",7,1");
        }
        return this;
    }

    /** A dispute, seen from both sides as the data do. */
    Folder dispute(int a, int b, int year) {
        return add("gml_dirdisp.csv.gz", a + "," + b + "," + year, b + "," + a + "," + year);
    }

    Rows write(Path folder) throws IOException {
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            byte[] bytes = file.getValue().toString().getBytes(StandardCharsets.UTF_8);
            try (OutputStream raw = Files.newOutputStream(path);
                    OutputStream out = file.getKey().endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
                out.write(bytes);
            }
        }
        return new Rows(folder);
    }
}
