package fi.verkosto.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ApiTokenRepository extends Repository<ApiToken, Long> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findByTokenHashAndRevokedAtIsNull(String tokenHash);

    Optional<ApiToken> findByIdAndAccountId(long id, long accountId);

    List<ApiToken> findByAccountIdAndRevokedAtIsNullOrderById(long accountId);
}
